using System.Globalization;
using System.Text;

namespace LscbImpact.Benchmarks;

/// <summary>The return that every benchmark of taking in reads.</summary>
internal static class LargeReturn
{
    /// <summary>Audit results of 25 rows a case, as one large agency might keep them.</summary>
    public static byte[] Of(int rows)
    {
        string[] grades = ["outstanding", "good", "requires improvement", "inadequate"];
        var text = new StringBuilder("audit_ref,audit_type,round,fieldwork_date,agency,standard,scale,grade,case_no,impact_on_child,child_voice,finding\n");
        for (var i = 0; i < rows; i++)
            text.Append(CultureInfo.InvariantCulture, $"AUD-{i / 2500},dip sample,1,2025-0{7 + i % 3}-1{i % 9},POL,{(i % 25 == 0 ? "overall" : $"S{i % 25}")},ofsted,{grades[i * 7 % 11 % 4]},{i / 25 % 100 + 1},{(i % 25 == 0 ? "some" : "")},{(i % 25 == 0 ? "met" : "")},{(i % 40 == 0 ? "Chronology incomplete; plan not shared with the school" : "")}\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
