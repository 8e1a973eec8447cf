using System.Text;
using CsCheck;
using LscbImpact.Core.Returns;
using LscbImpact.Core.Returns.Audits;
using LscbImpact.Core.Returns.Checking;
using LscbImpact.Core.Returns.PersonalData;

namespace LscbImpact.Tests.Returns;

/// <summary>Personal data is refused at the door, wherever it stands and however it is written, and is never echoed. All numbers are from ranges kept for tests or invented.</summary>
public class PersonalDataTests
{
    public static TheoryData<string, string> Cells => new()
    {
        { "999 000 0018", "nhs-number" },
        { "9990000018", "nhs-number" },
        { "see 999-000-0018 on file", "nhs-number" },
        { "９９９ ０００ ００１８", "nhs-number" },
        { "999\u200b0000018", "nhs-number" },
        { "A123456789012", "pupil-number" },
        { "AB 12 34 56 C", "national-insurance-number" },
        { "ab123456c", "national-insurance-number" },
        { "lives at SW1A 1AA", "postcode" },
        { "LS12AB", "postcode" },
        { "j.smith@example.org", "email" },
        { "call 07700 900123", "phone" },
        { "020 7946 0018", "phone" },
        { "+44 7700 900123", "phone" },
        { "born 12/03/2015", "birth-date" },
        { "DOB: 1.2.10", "birth-date" },
        { "date of birth 3rd May 2012", "birth-date" },
        { "12 Acacia Avenue", "address" },
        { "Flat 3", "address" },
        { "of 7 high road", "address" },
    };

    [Theory]
    [InlineData("Judy Smith")]
    [InlineData("mother Judy Smith")]
    public void A_file_with_a_masked_heading_passes_the_screen_again(string heading)
    {
        var kept = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1)).Replace("audit_ref,", $"{heading},audit_ref,").Replace("\nAUD", "\n,AUD")).File!;
        var again = PersonalDataScreen.Screen(kept, Sent.Specifications[ReturnKinds.AuditResults], NamesChoice.Keep);
        again.Refusals.Should().BeEmpty();
        again.Return!.Layout.Columns[0].Heading.Should().Contain(LikelyNames.Mask);
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_that_identifies_someone_refuses_the_whole_file_and_is_not_echoed(string value, string code)
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",finding\n" + Audits.Case(1) + ",fine\n" + Audits.Case(2) + $",{value}\n");
        verdict.Outcome.Should().Be(Outcome.PersonalData);
        verdict.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = code, Row = 3, Column = "finding" });
        verdict.Said.Should().NotContain(value);
        verdict.Judged.Should().BeNull("nothing of the file may go on");
    }

    [Theory]
    [InlineData("audits@notapplicable")]
    [InlineData("mash@anyshire.example.gov.uk")]
    [InlineData("Childline 0800 1111, NSPCC 0808 800 5000")]
    [InlineData("0300 123 6720")]
    [InlineData("postcode district LS12")]
    [InlineData("Child LG and Baby P")]
    [InlineData("AUD-2025-03")]
    [InlineData("1,234,567 or 12345678")]
    [InlineData("between 01-02-2024 and 03-04-2025")]
    [InlineData("born in the quarter")]
    [InlineData("12 cases on the road to good")]
    [InlineData("1234567890")]
    [InlineData("3 Family Court hearings")]
    [InlineData("s.47 within 15 days, 2025-26 Q2")]
    public void What_identifies_nobody_passes(string value)
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",finding\n" + Audits.Case(1) + $",\"{value}\"\n");
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
    }

    [Theory]
    [InlineData("Child's name")]
    [InlineData("NAME")]
    [InlineData("Initials")]
    [InlineData("D.O.B.")]
    [InlineData("Date of birth")]
    [InlineData("NHS No")]
    [InlineData("Social Worker")]
    [InlineData("LCS ID")]
    [InlineData("Post code")]
    [InlineData("Name of auditor")]
    public void A_heading_that_asks_for_a_person_refuses_the_whole_file(string heading)
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + $",{heading}\n" + Audits.Case(1) + ",\n");
        verdict.Outcome.Should().Be(Outcome.PersonalData);
        verdict.Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "personal-heading", Column = "J" });
    }

    [Fact]
    public void A_heading_that_the_return_itself_accepts_is_no_personal_heading()
    {
        var verdict = Sent.Text(ReturnKinds.Agencies, "code,name\nPOL,Anyshire Police\n", "BOARD");
        verdict.Outcome.Should().Be(Outcome.Accepted, verdict.Said);
    }

    [Fact]
    public void Personal_data_in_the_title_block_in_an_unknown_column_or_in_the_files_name_is_found_too()
    {
        Sent.Text(ReturnKinds.AuditResults, "Queries to j.smith@example.org\n" + Audits.Return(Audits.Case(1))).Findings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "email", Row = 1, Column = "A" });
        Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",x\n" + Audits.Case(1) + ",9990000018\n").Outcome.Should().Be(Outcome.PersonalData);
        var named = Sent.Text(ReturnKinds.AuditResults, Audits.Return(Audits.Case(1)), name: "audit_9990000018.csv");
        named.Outcome.Should().Be(Outcome.PersonalData);
        named.Said.Should().Contain("an NHS number").And.NotContain("9990000018");
    }

    [Theory]
    [InlineData("Mr Jones was told", "[name] was told")]
    [InlineData("mum, Sharon, agreed", "mum, [name], agreed")]
    [InlineData("Sarah Ahmed chaired", "[name] chaired")]
    [InlineData("Dr. O'Neill signed", "[name] signed")]
    public void A_likely_name_is_masked_before_anything_is_kept_and_counted(string written, string kept)
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",finding\n" + Audits.Case(1) + $",\"{written}\"\n" + Audits.Case(2) + ",\n");
        verdict.Outcome.Should().Be(Outcome.AcceptedWithWarnings, verdict.Said);
        verdict.Warnings.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Code = "names-masked", Detail = "1" });
        ((AuditResult)verdict.Rows[0]).Should().BeEquivalentTo(new { Finding = kept, RowNumber = 2 });
        using var file = new StreamReader(verdict.File!.Content.Open());
        file.ReadToEnd().Should().Contain(kept).And.NotContain(written);
    }

    [Theory]
    [InlineData("Grace Road School was visited")]
    [InlineData("Amber Green ratings in April May")]
    [InlineData("Will Be done by Section 11")]
    [InlineData("mum and dad were seen")]
    [InlineData("Child LG")]
    [InlineData("Thomas House and Martin Street")]
    public void A_place_a_colour_or_a_public_review_is_no_name(string written) =>
        Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",finding\n" + Audits.Case(1) + $",\"{written}\"\n").Outcome.Should().Be(Outcome.Accepted);

    [Fact]
    public void A_sender_who_has_looked_may_keep_what_only_looks_like_a_name()
    {
        var verdict = Sent.Text(ReturnKinds.AuditResults, Audits.Headings + ",finding\n" + Audits.Case(1) + ",Graham Norton bus\n", names: NamesChoice.Keep);
        verdict.Only<AuditResult>().Finding.Should().Be("Graham Norton bus");
        verdict.Warnings.Should().ContainSingle().Which.Code.Should().Be("likely-name");
    }

    [Fact]
    public void A_seat_or_a_respondent_that_is_a_person_is_an_error()
    {
        var verdict = Sent.Text(ReturnKinds.Attendance, "meeting_date,agency,seat,code\n2025-07-01,POL,Susan Baker,P\n", "BOARD");
        verdict.Outcome.Should().Be(Outcome.RowsRejected);
        verdict.Errors.Should().ContainSingle().Which.Code.Should().Be("name-as-reference");
        verdict.Said.Should().NotContain("Susan");
    }

    [Fact]
    public void Every_valid_NHS_number_is_found_however_it_is_spaced_and_wherever_it_stands()
    {
        var digits = Gen.Int[0, 9].Array[9];
        Gen.Select(digits, Gen.OneOf(Gen.Const(""), Gen.Const(" "), Gen.Const("-")), Gen.String[Gen.Char.AlphaNumeric, 0, 8]).Sample((nine, space, around) =>
        {
            var sum = nine.Select((d, i) => d * (10 - i)).Sum();
            var check = (11 - sum % 11) % 11;
            if (check == 10 || nine.Distinct().Count() == 1) return;
            var number = string.Concat(nine.Take(3)) + space + string.Concat(nine.Skip(3).Take(3)) + space + string.Concat(nine.Skip(6)) + check;
            PersonalPatterns.In($"({around.Trim('0', '1', '2', '3', '4', '5', '6', '7', '8', '9')}) {number}.").Should().NotBeNull();
        });
    }

    [Fact]
    public void No_text_however_odd_breaks_the_screen()
    {
        Gen.String.Sample(text =>
        {
            PersonalPatterns.In(text);
            LikelyNames.Masked(text).Should().NotBeNull();
        });
        Gen.Byte.Array[0, 400].Sample(bytes => Sent.Bytes(ReturnKinds.AuditResults, bytes).Outcome.Should().BeOneOf(Outcome.Rejected, Outcome.PersonalData));
        foreach (var kind in ReturnKinds.All)
        {
            var headings = string.Join(',', Sent.Specifications[kind].Fields.Select(f => f.Name));
            Gen.String[Gen.Char[" -~"], 0, 12].Array[Sent.Specifications[kind].Fields.Count].Array[1, 4].Sample(rows =>
                Sent.Bytes(kind, Encoding.UTF8.GetBytes(headings + "\n" + string.Join('\n', rows.Select(r => string.Join(',', r.Select(c => $"\"{c.Replace("\"", "\"\"")}\"")))))).Findings.Should().NotBeNull(), iter: 60);
        }
        Gen.String.Sample(text => Sent.Bytes(ReturnKinds.AuditResults, Encoding.UTF8.GetBytes(Audits.Headings + "\n" + text)).Findings.Should().NotBeNull());
    }
}
