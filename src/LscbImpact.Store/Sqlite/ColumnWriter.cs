using System.Buffers.Text;
using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LscbImpact.Store.Sqlite;

/// <summary>Writes one column of an entity, in the form in which the database's own provider would.</summary>
internal static class ColumnWriter
{
    public static Action<Statement, object> Of(IProperty property, int place)
    {
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        if (convert is not null) return Converted(property, place, convert);
        if (property.ClrType == typeof(string)) return Text(Getter<string?>(property), place);
        if (property.ClrType == typeof(int)) return Number(Getter<int>(property), place);
        if (property.ClrType == typeof(long)) return Whole(Getter<long>(property), place);
        if (property.ClrType == typeof(int?)) return Maybe(Getter<int?>(property), place, static (s, p, v) => s.Bind(p, v));
        if (property.ClrType == typeof(long?)) return Maybe(Getter<long?>(property), place, static (s, p, v) => s.Bind(p, v));
        if (property.ClrType == typeof(bool?)) return Maybe(Getter<bool?>(property), place, static (s, p, v) => s.Bind(p, v ? 1 : 0));
        if (property.ClrType == typeof(decimal?)) return Maybe(Getter<decimal?>(property), place, static (s, p, v) => s.Bind(p, Written(v)));
        if (property.ClrType == typeof(DateOnly?)) return Maybe(Getter<DateOnly?>(property), place, static (s, p, v) => Day(s, p, v));
        if (property.ClrType == typeof(DateOnly)) return Days(Getter<DateOnly>(property), place);
        var get = property.GetGetter();
        return (statement, entity) => Any(statement, place, get.GetClrValueUsingContainingEntity(entity));
    }

    private static Action<Statement, object> Converted(IProperty property, int place, Func<object?, object?> convert)
    {
        var get = property.GetGetter();
        return (statement, entity) => Any(statement, place, get.GetClrValueUsingContainingEntity(entity) is { } value ? convert(value) : null);
    }

    private static Action<Statement, object> Text(Func<object, string?> get, int place) => (s, e) => s.Bind(place, get(e));

    private static Action<Statement, object> Number(Func<object, int> get, int place) => (s, e) => s.Bind(place, get(e));

    private static Action<Statement, object> Whole(Func<object, long> get, int place) => (s, e) => s.Bind(place, get(e));

    private static Action<Statement, object> Days(Func<object, DateOnly> get, int place) => (s, e) => Day(s, place, get(e));

    private static Action<Statement, object> Maybe<T>(Func<object, T?> get, int place, Action<Statement, int, T> bind) where T : struct => (s, e) =>
    {
        if (get(e) is { } value) bind(s, place, value);
        else s.BindNothing(place);
    };

    private static void Any(Statement statement, int place, object? value)
    {
        switch (value)
        {
            case null: statement.BindNothing(place); break;
            case string text: statement.Bind(place, text); break;
            case int number: statement.Bind(place, number); break;
            case long number: statement.Bind(place, number); break;
            case bool yes: statement.Bind(place, yes ? 1 : 0); break;
            case double number: statement.Bind(place, number); break;
            case decimal number: statement.Bind(place, Written(number)); break;
            case DateOnly day: Day(statement, place, day); break;
            case DateTime time: statement.Bind(place, time.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFF", CultureInfo.InvariantCulture)); break;
            case byte[] bytes: statement.Bind(place, bytes); break;
            default: throw new InvalidOperationException($"There is no way yet to write a {value.GetType().Name} into a column.");
        }
    }

    private static string Written(decimal value) => value.ToString("0.0###########################", CultureInfo.InvariantCulture);

    /// <summary>"2025-07-14", as bytes, without a string in between.</summary>
    private static void Day(Statement statement, int place, DateOnly day)
    {
        Span<byte> text = stackalloc byte[10];
        Utf8Formatter.TryFormat(day.Year, text, out _, new System.Buffers.StandardFormat('D', 4));
        text[4] = text[7] = (byte)'-';
        Utf8Formatter.TryFormat(day.Month, text[5..], out _, new System.Buffers.StandardFormat('D', 2));
        Utf8Formatter.TryFormat(day.Day, text[8..], out _, new System.Buffers.StandardFormat('D', 2));
        statement.Bind(place, text);
    }

    private static Func<object, T> Getter<T>(IProperty property)
    {
        var entity = Expression.Parameter(typeof(object));
        var of = property.PropertyInfo ?? throw new InvalidOperationException($"{property.Name} is no property of its own.");
        return Expression.Lambda<Func<object, T>>(Expression.Property(Expression.Convert(entity, of.DeclaringType!), of), entity).Compile();
    }
}
