using System.Globalization;

namespace LscbImpact.Core.Board;

/// <summary>A calendar month: the finest period a figure is kept at.</summary>
/// <param name="Ordinal">Months since January of year 0; the number that is stored and compared.</param>
public readonly record struct Month(int Ordinal) : IComparable<Month>
{
    public int Year => Ordinal / 12;

    public int Number => Ordinal % 12 + 1;

    public DateOnly FirstDay => new(Year, Number, 1);

    public DateOnly LastDay => FirstDay.AddMonths(1).AddDays(-1);

    /// <summary>The financial quarter it lies in: March 2026 is in 2025-26 Q4.</summary>
    public Quarter Quarter => new((Ordinal - 3) / 3);

    /// <summary>"July".</summary>
    public string Name => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(Number);

    public static Month Of(DateOnly day) => Of(day.Year, day.Month);

    public static Month Of(int year, int number) => new(year * 12 + number - 1);

    public Month Plus(int months) => new(Ordinal + months);

    public int CompareTo(Month other) => Ordinal.CompareTo(other.Ordinal);

    /// <summary>"July 2025".</summary>
    public override string ToString() => $"{Name} {Year}";

    public static bool operator <(Month left, Month right) => left.Ordinal < right.Ordinal;

    public static bool operator >(Month left, Month right) => left.Ordinal > right.Ordinal;

    public static bool operator <=(Month left, Month right) => left.Ordinal <= right.Ordinal;

    public static bool operator >=(Month left, Month right) => left.Ordinal >= right.Ordinal;
}
