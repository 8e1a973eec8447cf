namespace LscbImpact.Core.Returns.PersonalData;

/// <summary>Check digits of the numbers by which people are known.</summary>
public static class PersonalNumbers
{
    private const string PupilCheckLetters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>Ten digits whose weighted sum is right modulo 11. Source: NHS Data Dictionary, NHS number.</summary>
    public static bool IsNhsNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 10) return false;
        var sum = 0;
        for (var i = 0; i < 9; i++) sum += (digits[i] - '0') * (10 - i);
        var check = 11 - sum % 11;
        if (check == 11) check = 0;
        return check != 10 && digits[9] - '0' == check && digits.ContainsAnyExcept(digits[0]);
    }

    /// <summary>A check letter and twelve figures, the last of which may be a letter. Source: DfE, Unique pupil numbers, 2019.</summary>
    public static bool IsPupilNumber(ReadOnlySpan<char> text)
    {
        if (text.Length != 13) return false;
        var sum = 0;
        for (var i = 1; i < 13; i++)
        {
            var value = char.IsAsciiDigit(text[i]) ? text[i] - '0' : i == 12 ? PupilCheckLetters.IndexOf(char.ToUpperInvariant(text[i])) : -1;
            if (value < 0) return false;
            sum += value * (i + 1);
        }
        return char.ToUpperInvariant(text[0]) == PupilCheckLetters[sum % 23];
    }
}
