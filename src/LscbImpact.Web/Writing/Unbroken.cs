using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Html;

namespace LscbImpact.Web.Writing;

/// <summary>Sentences whose quarters and years stay on one line: "2025-26 Q2" broken at its hyphen reads as another year.</summary>
internal static partial class Unbroken
{
    public static IHtmlContent Quarters(string text) => new HtmlString(YearOrQuarter().Replace(HtmlEncoder.Default.Encode(text), "<span class=\"unbroken\">$0</span>"));

    // Within the words of a code such as AUD-2021-01 it is none.
    [GeneratedRegex(@"(?<![\w-])\d{4}-\d{2}( Q[1-4])?(?![\w-])")]
    private static partial Regex YearOrQuarter();
}
