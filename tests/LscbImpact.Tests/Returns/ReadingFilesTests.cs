using System.Text;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.Findings;
using LscbImpact.Core.Returns.Reading;

namespace LscbImpact.Tests.Returns;

/// <summary>What reading must survive: encodings, separators, line ends, title blocks, totals, and files that are no files.</summary>
public class ReadingFilesTests
{
    public static TheoryData<string, string, string> Dialects
    {
        get
        {
            var all = new TheoryData<string, string, string>();
            foreach (var encoding in new[] { "utf-8", "utf-8-bom", "utf-16-le", "utf-16-be", "windows-1252" })
                foreach (var separator in new[] { ",", ";", "\t" })
                    foreach (var end in new[] { "\r\n", "\n", "\r" }) all.Add(encoding, separator, end);
            return all;
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_same_rows_are_read_in_every_encoding_separator_and_line_end(string encoding, string separator, string end)
    {
        var text = Audits.Return(Audits.Case(1) + ",£5 – café", Audits.Case(2, "RI") + ",").Replace("case_no\n", "case_no,finding\n").Replace(",", separator).Replace("\n", end);
        var verdict = Sent.Bytes(ReturnKinds.AuditResults, Encoded(text, encoding));
        verdict.Errors.Should().BeEmpty(verdict.Said);
        verdict.Rows.Cast<AuditResult>().Select(r => (r.Grade, r.Finding)).Should().Equal(("good", "£5 – café"), ("requires improvement", null));
        verdict.Codes.Contains("read-windows-1252").Should().Be(encoding == "windows-1252");
    }

    [Fact]
    public void A_separator_line_is_obeyed_and_not_counted()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, "sep=;\r\n" + Audits.Return(Audits.Case(1), Audits.Case(2, "nonsense")).Replace(",", ";"));
        verdict.Errors.Should().ContainSingle(verdict.Said).Which.Row.Should().Be(3, "the headings are row 1 in the spreadsheet");
        Sent.Text(ReturnKinds.AuditResults, "\"sep=,\"\n" + Audits.Return(Audits.Case(1, "nonsense"))).Errors.Should().ContainSingle().Which.Row.Should().Be(2);
    }

    [Fact]
    public void Mixed_line_ends_and_quoted_line_breaks_keep_the_spreadsheets_row_numbers()
    {
        var csv = Audits.Headings + ",finding\r\n" + Audits.Case(1) + ",\"two\nlines\"\r" + Audits.Case(2) + ",\"one, with a comma\"\n" + Audits.Case(3, "wrong") + ",x\r\n";
        var verdict = Sent.Text(ReturnKinds.AuditResults, csv);
        verdict.Errors.Should().ContainSingle().Which.Row.Should().Be(4);
        ((AuditResult)verdict.Rows[0]).Finding.Should().Be("two\nlines");
    }

    [Fact]
    public void A_title_block_and_blank_lines_above_the_headings_do_not_matter()
    {
        var csv = "Anyshire LSCB;;;\n\"Audit return, quarter 2, agency: Police\"\n\n" + Audits.Return(Audits.Case(1));
        var verdict = Sent.Text(ReturnKinds.AuditResults, csv);
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
        verdict.Only<AuditResult>().RowNumber.Should().Be(5);
    }

    [Fact]
    public void Blank_rows_repeated_headings_and_totals_are_skipped_and_counted()
    {
        var csv = Audits.Return(Audits.Case(1), "", ",,,,,,,,", Audits.Headings, Audits.Case(2), "TOTAL,,,,,,,2,", "Grand total:,,,,,,,2,", ",,,,Total,,,,");
        var verdict = Sent.Text(ReturnKinds.AuditResults, csv);
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
        verdict.Counts.Should().Be(new RowCounts(Read: 8, Fresh: 2, Unchanged: 0, Rejected: 0, Skipped: 6));
    }

    [Fact]
    public void Headings_that_come_again_and_fit_better_do_not_hide_the_rows_above_them()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings.Replace("case_no", "case nr") + "\n" + Audits.Case(1) + "\n\n" + Audits.Return(Audits.Case(2)));
        verdict.Counts.Read.Should().Be(4, verdict.Said);
        verdict.Outcome.Should().Be(Outcome.RowsRejected, "the second line of headings is no row, and nothing is dropped in silence");
    }

    [Fact]
    public void Trailing_empty_columns_and_rows_do_not_matter()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",,,\n" + Audits.Case(1) + ",,,\n,,,,,,,,,,,\n\n\n");
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
        verdict.Rows.Should().ContainSingle();
    }

    [Fact]
    public void Headings_match_on_name_title_or_accepted_heading_in_any_order_and_spelling()
    {
        var csv = "  GRADE ,Type of audit,Audit-Ref.,ROUND  no,\"Date of   fieldwork\",Organisation,Question,Grading Scale,Case number\ngood,thematic,AUD-1,1,14/07/2025,Anyshire Police,overall,ofsted,1\n";
        var verdict = Sent.Text(ReturnKinds.AuditResults, csv);
        verdict.Errors.Should().BeEmpty(verdict.Said);
        verdict.Only<AuditResult>().Should().BeEquivalentTo(new { AuditRef = "AUD-1", Agency = "POL", Grade = "good", FieldworkDate = new DateOnly(2025, 7, 14), CaseNo = 1 });
    }

    [Fact]
    public void An_unknown_column_is_a_warning_and_is_not_stored()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",shoe size\n" + Audits.Case(1) + ",43\n");
        verdict.Outcome.Should().Be(Outcome.AcceptedWithWarnings);
        verdict.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "unknown-column", Row = 1, Column = "J" });
    }

    [Fact]
    public void A_missing_required_column_is_one_error_and_not_one_a_row()
    {
        var csv = Audits.Return(Audits.Case(1), Audits.Case(2), Audits.Case(3)).Replace(",scale,", ",").Replace(",ofsted,", ",");
        var verdict = Sent.Text(ReturnKinds.AuditResults, csv);
        verdict.Outcome.Should().Be(Outcome.Rejected);
        verdict.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "missing-column", Column = "scale" });
    }

    [Fact]
    public void A_file_with_headings_and_no_rows_is_a_nil_return()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + "\r\n");
        verdict.Outcome.Should().Be(Outcome.Accepted);
        verdict.Codes.Should().Equal("nil-return");
        verdict.Judged!.Accepted!.Changes.Should().BeTrue("the first nil return is a version");
    }

    public static TheoryData<string, byte[], string> NoCsv => new()
    {
        { "an xlsx or zip", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], "not-text" },
        { "an xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "not-text" },
        { "a PDF", Encoding.ASCII.GetBytes("%PDF-1.7\n1 0 obj"), "not-text" },
        { "a program", [0x4D, 0x5A, 0x90, 0x00, 0x03, 0x00], "not-text" },
        { "a web page named csv", Encoding.ASCII.GetBytes("<!DOCTYPE html><html><table>"), "not-text" },
        { "NUL bytes", Encoding.ASCII.GetBytes("audit_ref,round\nAUD\0-1,1\n"), "nul-bytes" },
        { "UTF-16 without a mark", Encoding.Unicode.GetBytes("audit_ref,round\n"), "nul-bytes" },
        { "bytes of no encoding", [.. Encoding.ASCII.GetBytes("audit_ref,round\nA"), 0x81, 0x8D, (byte)'\n'], "undecodable" },
        { "a UTF-8 mark and other bytes", [0xEF, 0xBB, 0xBF, .. Encoding.ASCII.GetBytes("audit_ref,round\nA"), 0xE9, (byte)'\n'], "undecodable" },
        { "half a UTF-16 pair", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("audit_ref"), 0x00, 0xD8, 0x41, 0x00], "undecodable" },
        { "nothing", [], "empty-file" },
        { "only blank lines", Encoding.ASCII.GetBytes("\n\n , \n"), "no-header" },
        { "another table", Encoding.ASCII.GetBytes("fruit,price\napple,3\n"), "no-header" },
        { "an unclosed quotation mark", Encoding.ASCII.GetBytes(Audits.Headings + "\n" + Audits.Case(1) + "\nAUD-1,\"thematic,1\n" + Audits.Case(2) + "\n"), "unclosed-quote" },
        { "a heading twice", Encoding.ASCII.GetBytes(Audits.Headings + ",Grade\n" + Audits.Case(1) + ",good\n"), "duplicate-heading" },
    };

    [Theory]
    [MemberData(nameof(NoCsv))]
    public void What_is_no_readable_return_is_refused_whole_with_one_sentence(string what, byte[] bytes, string code)
    {
        var verdict = Sent.Bytes(ReturnKinds.AuditResults, bytes);
        verdict.Outcome.Should().Be(Outcome.Rejected, what);
        verdict.Errors.Should().ContainSingle(what).Which.Code.Should().Be(code);
        verdict.Rows.Should().BeEmpty();
    }

    [Fact]
    public void Text_after_a_closing_quotation_mark_rejects_its_row_and_the_next_row_still_reads()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Return("\"AUD\"-1,thematic,1,2025-07-14,POL,overall,ofsted,good,1", Audits.Case(2)));
        verdict.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "bad-quotes", Row = 2 });
        verdict.Rows.Should().ContainSingle();
    }

    [Fact]
    public void A_row_with_more_cells_than_headings_is_rejected()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1) + ",stray", Audits.Case(2)));
        verdict.Errors.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "too-many-cells", Row = 2 });
    }

    [Fact]
    public void A_megabyte_in_a_cell_five_thousand_columns_and_a_bad_row_at_the_end_get_clear_answers()
    {
        var wide = Audits.Headings + "," + string.Join(',', Enumerable.Range(1, 5000).Select(i => $"extra {i}")) + "\n" + Audits.Case(1) + "\n";
        Sent.Text(ReturnKinds.AuditResults, wide).Warnings.Should().HaveCount(5000).And.OnlyContain(f => f.Code == "unknown-column");

        var long_ = Audits.Headings + ",finding\n" + Audits.Case(1) + "," + new string('x', 1_000_000) + "\n";
        Sent.Text(ReturnKinds.AuditResults, long_).Errors.Should().ContainSingle().Which.Code.Should().Be("too-long");

        var many = new StringBuilder(Audits.Headings + "\n");
        for (var i = 1; i < 200_000; i++) many.Append(Audits.Case(i)).Append('\n');
        many.Append(Audits.Case(200_000, "splendid")).Append('\n');
        var verdict = Sent.Text(ReturnKinds.AuditResults, many.ToString());
        verdict.Errors.Should().ContainSingle().Which.Row.Should().Be(200_001);
        verdict.Counts.Should().Be(new RowCounts(200_000, 199_999, 0, 1, 0));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_even_read_to_its_end()
    {
        using var endless = new MemoryStream(new byte[1_000_000]);
        (await FileContent.TakeInAsync(endless, 100_000)).Should().BeNull();
        endless.Position.Should().BeLessThan(300_000);
    }

    private static byte[] Encoded(string text, string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(text),
        "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
        "utf-16-le" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(text)],
        "utf-16-be" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => ReadableText.Windows1252.GetBytes(text),
    };

    [Theory]
    [InlineData("Audit No.", "Audit No.")]
    [InlineData("audit number", "audit number")]
    [InlineData("AUDIT_REF", null)]
    [InlineData("Audit reference", null)]
    [InlineData("Audit of Judy Smith", null)]
    public void A_heading_of_the_senders_own_is_known_where_the_pipeline_accepts_it_and_it_is_not_ours(string heading, string? own)
    {
        var text = ReadableText.Of(FileContent.Of(System.Text.Encoding.UTF8.GetBytes(Audits.Return(Audits.Case(1)).Replace("audit_ref", heading)))).Text!;
        Layout.Find(text, Sent.Specifications[ReturnKinds.AuditResults]).OwnHeadings.GetValueOrDefault("audit_ref").Should().Be(own);
    }
}
