using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LscbImpact.Store.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Start : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agencies",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    aliases = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    successor = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agencies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", nullable: false),
                    meeting_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    seat = table.Column<string>(type: "TEXT", nullable: true),
                    role = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_log",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", nullable: false),
                    what = table.Column<string>(type: "TEXT", nullable: false),
                    subject = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_programme",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_ref = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    question_set = table.Column<string>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    planned_quarter = table.Column<string>(type: "TEXT", nullable: true),
                    reaudit_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_programme", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_results",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    audit_ref = table.Column<string>(type: "TEXT", nullable: false),
                    audit_title = table.Column<string>(type: "TEXT", nullable: true),
                    audit_type = table.Column<string>(type: "TEXT", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    question_set = table.Column<string>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    fieldwork_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    locality = table.Column<string>(type: "TEXT", nullable: true),
                    standard = table.Column<string>(type: "TEXT", nullable: false),
                    scale = table.Column<string>(type: "TEXT", nullable: false),
                    grade = table.Column<string>(type: "TEXT", nullable: false),
                    cases = table.Column<int>(type: "INTEGER", nullable: false),
                    case_no = table.Column<int>(type: "INTEGER", nullable: true),
                    population = table.Column<int>(type: "INTEGER", nullable: true),
                    practitioners_involved = table.Column<bool>(type: "INTEGER", nullable: true),
                    impact_on_child = table.Column<string>(type: "TEXT", nullable: true),
                    child_voice = table.Column<string>(type: "TEXT", nullable: true),
                    moderated_from = table.Column<string>(type: "TEXT", nullable: true),
                    finding = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_results", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "boards",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    first_quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    invented = table.Column<bool>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ready = table.Column<bool>(type: "INTEGER", nullable: false),
                    measured_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_boards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "broken_links",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    register = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    nearest = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_broken_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "chain_links",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    by = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chain_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "challenges",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    challenge_ref = table.Column<string>(type: "TEXT", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    raised_by = table.Column<string>(type: "TEXT", nullable: false),
                    to_agency = table.Column<string>(type: "TEXT", nullable: true),
                    issue = table.Column<string>(type: "TEXT", nullable: false),
                    evidence_ref = table.Column<string>(type: "TEXT", nullable: true),
                    response_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    response_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    response = table.Column<string>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_challenges", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "courses",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    course_code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    question_set = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_courses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "dues",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dues", x => new { x.board_id, x.quarter, x.agency, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "engagement",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    group_engaged = table.Column<string>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    number = table.Column<int>(type: "INTEGER", nullable: true),
                    themes = table.Column<string>(type: "TEXT", nullable: true),
                    message = table.Column<string>(type: "TEXT", nullable: true),
                    board_response = table.Column<string>(type: "TEXT", nullable: true),
                    change_made = table.Column<string>(type: "TEXT", nullable: true),
                    fed_back_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    what_changed = table.Column<string>(type: "TEXT", nullable: false),
                    breaks_series = table.Column<bool>(type: "INTEGER", nullable: true),
                    measures = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    compressed = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files", x => new { x.board_id, x.sha256 });
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    submission_id = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    row = table.Column<int>(type: "INTEGER", nullable: true),
                    column = table.Column<string>(type: "TEXT", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    detail = table.Column<string>(type: "TEXT", nullable: true),
                    more = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => new { x.submission_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "gaps",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: false),
                    statement = table.Column<string>(type: "TEXT", nullable: false),
                    source = table.Column<string>(type: "TEXT", nullable: true),
                    source_ref = table.Column<string>(type: "TEXT", nullable: true),
                    found_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    agencies = table.Column<string>(type: "TEXT", nullable: true),
                    severity = table.Column<string>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gaps", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicator_definitions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", nullable: false),
                    better = table.Column<string>(type: "TEXT", nullable: false),
                    stock_or_flow = table.Column<string>(type: "TEXT", nullable: false),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    definition = table.Column<string>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_definitions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "indicators",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    indicator_code = table.Column<string>(type: "TEXT", nullable: false),
                    period = table.Column<int>(type: "INTEGER", nullable: false),
                    time_identifier = table.Column<string>(type: "TEXT", nullable: true),
                    agency = table.Column<string>(type: "TEXT", nullable: true),
                    locality = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    numerator = table.Column<decimal>(type: "TEXT", nullable: true),
                    denominator = table.Column<decimal>(type: "TEXT", nullable: true),
                    value = table.Column<decimal>(type: "TEXT", nullable: true),
                    published = table.Column<string>(type: "TEXT", nullable: true),
                    provisional = table.Column<bool>(type: "INTEGER", nullable: true),
                    commentary = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicators", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "localities",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_localities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "needs",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    submission_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_needs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "points",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    grain = table.Column<string>(type: "TEXT", nullable: false),
                    of = table.Column<string>(type: "TEXT", nullable: false),
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    numerator = table.Column<double>(type: "REAL", nullable: false),
                    denominator = table.Column<double>(type: "REAL", nullable: true),
                    n = table.Column<long>(type: "INTEGER", nullable: false),
                    versions = table.Column<string>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_points", x => new { x.board_id, x.grain, x.of, x.series, x.month });
                });

            migrationBuilder.CreateTable(
                name: "populations",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    area = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<string>(type: "TEXT", nullable: false),
                    children = table.Column<int>(type: "INTEGER", nullable: true),
                    workforce = table.Column<int>(type: "INTEGER", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_populations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "priorities",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    year_from = table.Column<string>(type: "TEXT", nullable: true),
                    year_to = table.Column<string>(type: "TEXT", nullable: true),
                    owner_role = table.Column<string>(type: "TEXT", nullable: true),
                    rationale = table.Column<string>(type: "TEXT", nullable: true),
                    research_ref = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priorities", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "quarter_locks",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarter_locks", x => new { x.board_id, x.quarter });
                });

            migrationBuilder.CreateTable(
                name: "rebases",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    series = table.Column<string>(type: "TEXT", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rebases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "review_actions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    review_ref = table.Column<string>(type: "TEXT", nullable: false),
                    review_type = table.Column<string>(type: "TEXT", nullable: false),
                    recommendation_no = table.Column<string>(type: "TEXT", nullable: false),
                    recommendation = table.Column<string>(type: "TEXT", nullable: true),
                    action_no = table.Column<string>(type: "TEXT", nullable: false),
                    action = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    owner_role = table.Column<string>(type: "TEXT", nullable: true),
                    level = table.Column<string>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    due_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    revised_due_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", nullable: false),
                    rag = table.Column<string>(type: "TEXT", nullable: true),
                    completed_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    signed_off_date = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    evidence_type = table.Column<string>(type: "TEXT", nullable: true),
                    impact_check_ref = table.Column<string>(type: "TEXT", nullable: true),
                    progress = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_actions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    review_ref = table.Column<string>(type: "TEXT", nullable: false),
                    review_type = table.Column<string>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", nullable: false),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "self_assessment",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    question_no = table.Column<int>(type: "INTEGER", nullable: false),
                    rating = table.Column<int>(type: "INTEGER", nullable: false),
                    evidence = table.Column<string>(type: "TEXT", nullable: true),
                    improvement = table.Column<string>(type: "TEXT", nullable: true),
                    owner_role = table.Column<string>(type: "TEXT", nullable: true),
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_assessment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "strands",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    priority_codes = table.Column<string>(type: "TEXT", nullable: true),
                    gap_refs = table.Column<string>(type: "TEXT", nullable: true),
                    register = table.Column<string>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_strands", x => new { x.board_id, x.chain_key });
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", nullable: true),
                    sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    kept_sha256 = table.Column<string>(type: "TEXT", nullable: true),
                    group = table.Column<string>(type: "TEXT", nullable: true),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    through = table.Column<string>(type: "TEXT", nullable: false),
                    names = table.Column<string>(type: "TEXT", nullable: false),
                    names_masked = table.Column<int>(type: "INTEGER", nullable: false),
                    accept_good_rows = table.Column<bool>(type: "INTEGER", nullable: false),
                    stage = table.Column<string>(type: "TEXT", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", nullable: true),
                    rows_read = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_stored = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_unchanged = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_skipped = table.Column<int>(type: "INTEGER", nullable: false),
                    version_id = table.Column<int>(type: "INTEGER", nullable: true),
                    reported_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submissions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    measure = table.Column<string>(type: "TEXT", nullable: false),
                    year = table.Column<string>(type: "TEXT", nullable: false),
                    target = table.Column<decimal>(type: "TEXT", nullable: false),
                    amber_band = table.Column<decimal>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_targets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_evaluations",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    session_ref = table.Column<string>(type: "TEXT", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    role_group = table.Column<string>(type: "TEXT", nullable: true),
                    interval = table.Column<string>(type: "TEXT", nullable: false),
                    answered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    respondent = table.Column<string>(type: "TEXT", nullable: true),
                    applied = table.Column<string>(type: "TEXT", nullable: true),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_evaluations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_sessions",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false),
                    session_ref = table.Column<string>(type: "TEXT", nullable: false),
                    course_code = table.Column<string>(type: "TEXT", nullable: false),
                    course_title = table.Column<string>(type: "TEXT", nullable: true),
                    delivery = table.Column<string>(type: "TEXT", nullable: false),
                    session_date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    duration_days = table.Column<decimal>(type: "TEXT", nullable: true),
                    priority_code = table.Column<string>(type: "TEXT", nullable: true),
                    gap_ref = table.Column<string>(type: "TEXT", nullable: true),
                    origin = table.Column<string>(type: "TEXT", nullable: true),
                    capacity = table.Column<int>(type: "INTEGER", nullable: true),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    role_group = table.Column<string>(type: "TEXT", nullable: true),
                    booked = table.Column<int>(type: "INTEGER", nullable: true),
                    attended = table.Column<int>(type: "INTEGER", nullable: false),
                    walk_ins = table.Column<int>(type: "INTEGER", nullable: true),
                    no_shows = table.Column<int>(type: "INTEGER", nullable: true),
                    cancelled = table.Column<int>(type: "INTEGER", nullable: true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    stands_at = table.Column<int>(type: "INTEGER", nullable: false),
                    row_number = table.Column<int>(type: "INTEGER", nullable: false),
                    added_by = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_by = table.Column<int>(type: "INTEGER", nullable: true),
                    key = table.Column<long>(type: "INTEGER", nullable: false),
                    content = table.Column<long>(type: "INTEGER", nullable: false),
                    chain_key = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_sessions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    board_id = table.Column<int>(type: "INTEGER", nullable: false),
                    agency = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    origin = table.Column<string>(type: "TEXT", nullable: false),
                    submission_id = table.Column<int>(type: "INTEGER", nullable: true),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    live = table.Column<bool>(type: "INTEGER", nullable: false),
                    rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_evaluation_ratings",
                columns: table => new
                {
                    item = table.Column<string>(type: "TEXT", nullable: false),
                    evaluation_id = table.Column<long>(type: "INTEGER", nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: false),
                    highest = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_evaluation_ratings", x => new { x.evaluation_id, x.item });
                    table.ForeignKey(
                        name: "fk_training_evaluation_ratings_training_evaluations_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "training_evaluations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_agencies_added_by",
                table: "agencies",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_agencies_board_id_key",
                table: "agencies",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_agencies_board_id_stands_at",
                table: "agencies",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_added_by",
                table: "attendance",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_board_id_group_agency_meeting_date",
                table: "attendance",
                columns: new[] { "board_id", "group", "agency", "meeting_date" });

            migrationBuilder.CreateIndex(
                name: "ix_attendance_board_id_key",
                table: "attendance",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_attendance_board_id_stands_at",
                table: "attendance",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_programme_added_by",
                table: "audit_programme",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_audit_programme_board_id_key",
                table: "audit_programme",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_audit_programme_board_id_stands_at",
                table: "audit_programme",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_results_added_by",
                table: "audit_results",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_audit_results_board_id_audit_ref_round",
                table: "audit_results",
                columns: new[] { "board_id", "audit_ref", "round" });

            migrationBuilder.CreateIndex(
                name: "ix_audit_results_board_id_key",
                table: "audit_results",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_audit_results_board_id_stands_at",
                table: "audit_results",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_boards_code",
                table: "boards",
                column: "code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_broken_links_board_id",
                table: "broken_links",
                column: "board_id");

            migrationBuilder.CreateIndex(
                name: "ix_chain_links_board_id_chain_key",
                table: "chain_links",
                columns: new[] { "board_id", "chain_key" });

            migrationBuilder.CreateIndex(
                name: "ix_challenges_added_by",
                table: "challenges",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_challenges_board_id_key",
                table: "challenges",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_challenges_board_id_stands_at",
                table: "challenges",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_courses_added_by",
                table: "courses",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_courses_board_id_key",
                table: "courses",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_courses_board_id_stands_at",
                table: "courses",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_engagement_added_by",
                table: "engagement",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_engagement_board_id_key",
                table: "engagement",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_engagement_board_id_stands_at",
                table: "engagement",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_events_added_by",
                table: "events",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_events_board_id_key",
                table: "events",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_events_board_id_stands_at",
                table: "events",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_gaps_added_by",
                table: "gaps",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_gaps_board_id_key",
                table: "gaps",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_gaps_board_id_stands_at",
                table: "gaps",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_indicator_definitions_added_by",
                table: "indicator_definitions",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_indicator_definitions_board_id_key",
                table: "indicator_definitions",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_indicator_definitions_board_id_stands_at",
                table: "indicator_definitions",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_indicators_added_by",
                table: "indicators",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_indicators_board_id_key",
                table: "indicators",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_indicators_board_id_stands_at",
                table: "indicators",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_localities_added_by",
                table: "localities",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_localities_board_id_key",
                table: "localities",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_localities_board_id_stands_at",
                table: "localities",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_needs_board_id",
                table: "needs",
                column: "board_id");

            migrationBuilder.CreateIndex(
                name: "ix_points_board_id_measure_month",
                table: "points",
                columns: new[] { "board_id", "measure", "month" });

            migrationBuilder.CreateIndex(
                name: "ix_populations_added_by",
                table: "populations",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_populations_board_id_key",
                table: "populations",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_populations_board_id_stands_at",
                table: "populations",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_priorities_added_by",
                table: "priorities",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_priorities_board_id_key",
                table: "priorities",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_priorities_board_id_stands_at",
                table: "priorities",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_rebases_board_id_series",
                table: "rebases",
                columns: new[] { "board_id", "series" });

            migrationBuilder.CreateIndex(
                name: "ix_review_actions_added_by",
                table: "review_actions",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_review_actions_board_id_key",
                table: "review_actions",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_review_actions_board_id_stands_at",
                table: "review_actions",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_reviews_added_by",
                table: "reviews",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_board_id_key",
                table: "reviews",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_reviews_board_id_stands_at",
                table: "reviews",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_self_assessment_added_by",
                table: "self_assessment",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_self_assessment_board_id_key",
                table: "self_assessment",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_self_assessment_board_id_stands_at",
                table: "self_assessment",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_submissions_board_id_quarter_agency_kind",
                table: "submissions",
                columns: new[] { "board_id", "quarter", "agency", "kind" });

            migrationBuilder.CreateIndex(
                name: "ix_submissions_stage",
                table: "submissions",
                column: "stage");

            migrationBuilder.CreateIndex(
                name: "ix_targets_added_by",
                table: "targets",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_targets_board_id_key",
                table: "targets",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_targets_board_id_stands_at",
                table: "targets",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_training_evaluations_added_by",
                table: "training_evaluations",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_training_evaluations_board_id_key",
                table: "training_evaluations",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_training_evaluations_board_id_session_ref",
                table: "training_evaluations",
                columns: new[] { "board_id", "session_ref" });

            migrationBuilder.CreateIndex(
                name: "ix_training_evaluations_board_id_stands_at",
                table: "training_evaluations",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_added_by",
                table: "training_sessions",
                column: "added_by");

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_board_id_key",
                table: "training_sessions",
                columns: new[] { "board_id", "key" },
                unique: true,
                filter: "ended_by IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_board_id_session_ref",
                table: "training_sessions",
                columns: new[] { "board_id", "session_ref" });

            migrationBuilder.CreateIndex(
                name: "ix_training_sessions_board_id_stands_at",
                table: "training_sessions",
                columns: new[] { "board_id", "stands_at" });

            migrationBuilder.CreateIndex(
                name: "ix_versions_board_id_agency_kind_quarter",
                table: "versions",
                columns: new[] { "board_id", "agency", "kind", "quarter" },
                unique: true,
                filter: "live");

            migrationBuilder.CreateIndex(
                name: "ix_versions_board_id_agency_kind_quarter_number",
                table: "versions",
                columns: new[] { "board_id", "agency", "kind", "quarter", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agencies");

            migrationBuilder.DropTable(
                name: "attendance");

            migrationBuilder.DropTable(
                name: "audit_log");

            migrationBuilder.DropTable(
                name: "audit_programme");

            migrationBuilder.DropTable(
                name: "audit_results");

            migrationBuilder.DropTable(
                name: "boards");

            migrationBuilder.DropTable(
                name: "broken_links");

            migrationBuilder.DropTable(
                name: "chain_links");

            migrationBuilder.DropTable(
                name: "challenges");

            migrationBuilder.DropTable(
                name: "courses");

            migrationBuilder.DropTable(
                name: "dues");

            migrationBuilder.DropTable(
                name: "engagement");

            migrationBuilder.DropTable(
                name: "events");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "findings");

            migrationBuilder.DropTable(
                name: "gaps");

            migrationBuilder.DropTable(
                name: "indicator_definitions");

            migrationBuilder.DropTable(
                name: "indicators");

            migrationBuilder.DropTable(
                name: "localities");

            migrationBuilder.DropTable(
                name: "needs");

            migrationBuilder.DropTable(
                name: "points");

            migrationBuilder.DropTable(
                name: "populations");

            migrationBuilder.DropTable(
                name: "priorities");

            migrationBuilder.DropTable(
                name: "quarter_locks");

            migrationBuilder.DropTable(
                name: "rebases");

            migrationBuilder.DropTable(
                name: "review_actions");

            migrationBuilder.DropTable(
                name: "reviews");

            migrationBuilder.DropTable(
                name: "self_assessment");

            migrationBuilder.DropTable(
                name: "strands");

            migrationBuilder.DropTable(
                name: "submissions");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "training_evaluation_ratings");

            migrationBuilder.DropTable(
                name: "training_sessions");

            migrationBuilder.DropTable(
                name: "versions");

            migrationBuilder.DropTable(
                name: "training_evaluations");
        }
    }
}
