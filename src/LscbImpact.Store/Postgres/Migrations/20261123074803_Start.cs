using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LscbImpact.Store.Postgres.Migrations
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
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    aliases = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    valid_from = table.Column<DateOnly>(type: "date", nullable: true),
                    valid_to = table.Column<DateOnly>(type: "date", nullable: true),
                    successor = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    statutory = table.Column<bool>(type: "boolean", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_agencies", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "attendance",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    group = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    meeting_date = table.Column<DateOnly>(type: "date", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    seat = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_attendance", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "audit_log",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    who = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    what = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_log", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_programme",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    audit_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    question_set = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    planned_quarter = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    reaudit_due = table.Column<DateOnly>(type: "date", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_programme", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "audit_results",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    audit_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    audit_title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    audit_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    round = table.Column<int>(type: "integer", nullable: false),
                    question_set = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    origin = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fieldwork_date = table.Column<DateOnly>(type: "date", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    locality = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    standard = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    scale = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    grade = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    cases = table.Column<int>(type: "integer", nullable: false),
                    case_no = table.Column<int>(type: "integer", nullable: true),
                    population = table.Column<int>(type: "integer", nullable: true),
                    practitioners_involved = table.Column<bool>(type: "boolean", nullable: true),
                    impact_on_child = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    child_voice = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    moderated_from = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    finding = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_audit_results", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "boards",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    first_quarter = table.Column<int>(type: "integer", nullable: false),
                    invented = table.Column<bool>(type: "boolean", nullable: false),
                    stands_at = table.Column<DateOnly>(type: "date", nullable: true),
                    ready = table.Column<bool>(type: "boolean", nullable: false),
                    measured_on = table.Column<DateOnly>(type: "date", nullable: true),
                    measured_by = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_boards", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "broken_links",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    register = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    nearest = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_broken_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "chain_links",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_chain_links", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "challenges",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    challenge_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    raised_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    to_agency = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    issue = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    evidence_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    response_due = table.Column<DateOnly>(type: "date", nullable: true),
                    response_date = table.Column<DateOnly>(type: "date", nullable: true),
                    response = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_challenges", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "comment_readings",
                columns: table => new
                {
                    version_id = table.Column<int>(type: "integer", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    model = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_readings", x => x.version_id);
                });

            migrationBuilder.CreateTable(
                name: "comment_themes",
                columns: table => new
                {
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    row_id = table.Column<long>(type: "bigint", nullable: false),
                    theme = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    probability = table.Column<double>(type: "double precision", nullable: false),
                    by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    words = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    counts = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_comment_themes", x => new { x.source, x.row_id, x.theme });
                });

            migrationBuilder.CreateTable(
                name: "courses",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    course_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    question_set = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_courses", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "dues",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: true),
                    version_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_dues", x => new { x.board_id, x.quarter, x.agency, x.kind });
                });

            migrationBuilder.CreateTable(
                name: "engagement",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    group_engaged = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    method = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: true),
                    themes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    message = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    board_response = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    change_made = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    fed_back_on = table.Column<DateOnly>(type: "date", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_engagement", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "events",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    what_changed = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    breaks_series = table.Column<bool>(type: "boolean", nullable: true),
                    measures = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_events", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    sha256 = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    compressed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_files", x => new { x.board_id, x.sha256 });
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    submission_id = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    row = table.Column<int>(type: "integer", nullable: true),
                    column = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    detail = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    more = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_findings", x => new { x.submission_id, x.number });
                });

            migrationBuilder.CreateTable(
                name: "gaps",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    gap_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    statement = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    source = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    source_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    found_on = table.Column<DateOnly>(type: "date", nullable: true),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    agencies = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    severity = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    status = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_gaps", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "indicator_definitions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    indicator_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    better = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    stock_or_flow = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    definition = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicator_definitions", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "indicators",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    indicator_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    period = table.Column<int>(type: "integer", nullable: false),
                    time_identifier = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    agency = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    locality = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    numerator = table.Column<decimal>(type: "numeric", nullable: true),
                    denominator = table.Column<decimal>(type: "numeric", nullable: true),
                    value = table.Column<decimal>(type: "numeric", nullable: true),
                    published = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    provisional = table.Column<bool>(type: "boolean", nullable: true),
                    commentary = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicators", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "job_runs",
                columns: table => new
                {
                    job = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    failed = table.Column<bool>(type: "boolean", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_job_runs", x => new { x.job, x.due_at });
                });

            migrationBuilder.CreateTable(
                name: "localities",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    name = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_localities", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "needs",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    submission_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_needs", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "points",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    grain = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    of = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    series = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    month = table.Column<int>(type: "integer", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    numerator = table.Column<double>(type: "double precision", nullable: false),
                    denominator = table.Column<double>(type: "double precision", nullable: true),
                    n = table.Column<long>(type: "bigint", nullable: false),
                    versions = table.Column<List<int>>(type: "integer[]", nullable: false),
                    note = table.Column<string>(type: "text", nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_points", x => new { x.board_id, x.grain, x.of, x.series, x.month });
                });

            migrationBuilder.CreateTable(
                name: "populations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    area = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    year = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    children = table.Column<int>(type: "integer", nullable: true),
                    workforce = table.Column<int>(type: "integer", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_populations", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "priorities",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    year_from = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    year_to = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    owner_role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    rationale = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    research_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_priorities", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "quarter_locks",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_quarter_locks", x => new { x.board_id, x.quarter });
                });

            migrationBuilder.CreateTable(
                name: "rebases",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    series = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decided_by = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_rebases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "review_actions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    review_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    review_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recommendation_no = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    recommendation = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    action_no = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    action = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    owner_role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    level = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    revised_due_date = table.Column<DateOnly>(type: "date", nullable: true),
                    status = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    rag = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    completed_date = table.Column<DateOnly>(type: "date", nullable: true),
                    signed_off_date = table.Column<DateOnly>(type: "date", nullable: true),
                    evidence_type = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    impact_check_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    progress = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_review_actions", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "reviews",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    review_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    review_type = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    title = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    published_on = table.Column<DateOnly>(type: "date", nullable: true),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_reviews", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "self_assessment",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    question_no = table.Column<int>(type: "integer", nullable: false),
                    rating = table.Column<int>(type: "integer", nullable: false),
                    evidence = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    improvement = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    owner_role = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_self_assessment", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "strands",
                columns: table => new
                {
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    priority_codes = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_refs = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    register = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    code = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_strands", x => new { x.board_id, x.chain_key });
                });

            migrationBuilder.CreateTable(
                name: "submissions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    file_name = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    sha256 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    kept_sha256 = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    group = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    received_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    through = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    names = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    names_masked = table.Column<int>(type: "integer", nullable: false),
                    accept_good_rows = table.Column<bool>(type: "boolean", nullable: false),
                    stage = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    percent = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    rows_read = table.Column<int>(type: "integer", nullable: false),
                    rows_stored = table.Column<int>(type: "integer", nullable: false),
                    rows_unchanged = table.Column<int>(type: "integer", nullable: false),
                    rows_rejected = table.Column<int>(type: "integer", nullable: false),
                    rows_skipped = table.Column<int>(type: "integer", nullable: false),
                    version_id = table.Column<int>(type: "integer", nullable: true),
                    reported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_submissions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    measure = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    year = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    target = table.Column<decimal>(type: "numeric", nullable: false),
                    amber_band = table.Column<decimal>(type: "numeric", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_targets", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "theme_models",
                columns: table => new
                {
                    key = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    trained_on = table.Column<DateOnly>(type: "date", nullable: false),
                    card = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_theme_models", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "themed_comments",
                columns: table => new
                {
                    source = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    row_id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    model = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    text = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    masked = table.Column<bool>(type: "boolean", nullable: false),
                    unsure = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_themed_comments", x => new { x.source, x.row_id });
                });

            migrationBuilder.CreateTable(
                name: "training_evaluations",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    session_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    role_group = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    interval = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    answered_on = table.Column<DateOnly>(type: "date", nullable: true),
                    respondent = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    applied = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_evaluations", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "training_sessions",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    session_ref = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    course_code = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    course_title = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    delivery = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    session_date = table.Column<DateOnly>(type: "date", nullable: false),
                    duration_days = table.Column<decimal>(type: "numeric", nullable: true),
                    priority_code = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    gap_ref = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    origin = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    capacity = table.Column<int>(type: "integer", nullable: true),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    role_group = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    booked = table.Column<int>(type: "integer", nullable: true),
                    attended = table.Column<int>(type: "integer", nullable: false),
                    walk_ins = table.Column<int>(type: "integer", nullable: true),
                    no_shows = table.Column<int>(type: "integer", nullable: true),
                    cancelled = table.Column<int>(type: "integer", nullable: true),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    stands_at = table.Column<int>(type: "integer", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    added_by = table.Column<int>(type: "integer", nullable: false),
                    ended_by = table.Column<int>(type: "integer", nullable: true),
                    key = table.Column<long>(type: "bigint", nullable: false),
                    content = table.Column<long>(type: "bigint", nullable: false),
                    chain_key = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_sessions", x => new { x.board_id, x.id });
                });

            migrationBuilder.CreateTable(
                name: "versions",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    agency = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    quarter = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    origin = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    submission_id = table.Column<int>(type: "integer", nullable: true),
                    made_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    live = table.Column<bool>(type: "boolean", nullable: false),
                    rows = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_versions", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "training_evaluation_ratings",
                columns: table => new
                {
                    item = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    board_id = table.Column<int>(type: "integer", nullable: false),
                    evaluation_id = table.Column<long>(type: "bigint", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false),
                    highest = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_training_evaluation_ratings", x => new { x.board_id, x.evaluation_id, x.item });
                    table.ForeignKey(
                        name: "fk_training_evaluation_ratings_training_evaluations_board_id_e",
                        columns: x => new { x.board_id, x.evaluation_id },
                        principalTable: "training_evaluations",
                        principalColumns: new[] { "board_id", "id" },
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
                name: "ix_comment_themes_board_id_theme",
                table: "comment_themes",
                columns: new[] { "board_id", "theme" });

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
                name: "ix_themed_comments_board_id",
                table: "themed_comments",
                column: "board_id");

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
                name: "comment_readings");

            migrationBuilder.DropTable(
                name: "comment_themes");

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
                name: "job_runs");

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
                name: "theme_models");

            migrationBuilder.DropTable(
                name: "themed_comments");

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
