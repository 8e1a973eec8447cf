using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;
using System.Text;

namespace LscbImpact.Core.Returns;

/// <summary>A column of a row type: the property behind it, reached without boxing. Getters and setters are made when a first row needs them.</summary>
public abstract class RowProperty(PropertyInfo property)
{
    private static readonly Type[] Supported = [typeof(string), typeof(int), typeof(decimal), typeof(DateOnly), typeof(bool), typeof(Indicators.Period)];

    /// <summary>"audit_ref" for AuditRef.</summary>
    public string Column { get; } = SnakeCase(property.Name);

    /// <summary>string, int, decimal, DateOnly, bool or Period.</summary>
    public Type ValueType { get; } = Plain(property.PropertyType);

    /// <summary>Adds the row's canonical value to what a fingerprint is taken of.</summary>
    public abstract void AddTo(CanonicalBytes bytes, ReturnRow row);

    public abstract bool IsEmpty(ReturnRow row);

    /// <summary>The row's canonical value as text, for messages and files; null when it has none.</summary>
    public abstract string? Text(ReturnRow row);

    /// <summary>The columns of a row type, in the order in which it declares them.</summary>
    public static IReadOnlyList<RowProperty> Of(Type rowType) =>
        [.. rowType.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(p => p.SetMethod is { IsPublic: true } && Supported.Contains(Plain(p.PropertyType)))
            .Select(p => p.PropertyType == typeof(string)
                ? new TextProperty(p)
                : (RowProperty)Activator.CreateInstance(typeof(ValueProperty<>).MakeGenericType(Plain(p.PropertyType)), p)!)];

    public static string SnakeCase(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0) snake.Append('_');
            snake.Append(char.ToLowerInvariant(c));
        }
        return snake.ToString();
    }

    protected Func<ReturnRow, T> Getter<T>()
    {
        var row = Expression.Parameter(typeof(ReturnRow));
        var value = Expression.Property(Expression.Convert(row, property.DeclaringType!), property);
        return Expression.Lambda<Func<ReturnRow, T>>(Expression.Convert(value, typeof(T)), row).Compile();
    }

    protected Action<ReturnRow, T> Setter<T>()
    {
        var row = Expression.Parameter(typeof(ReturnRow));
        var value = Expression.Parameter(typeof(T));
        var target = Expression.Property(Expression.Convert(row, property.DeclaringType!), property);
        return Expression.Lambda<Action<ReturnRow, T>>(Expression.Assign(target, Expression.Convert(value, property.PropertyType)), row, value).Compile();
    }

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}

/// <summary>A column of text: free text, codes and references.</summary>
public sealed class TextProperty(PropertyInfo property) : RowProperty(property)
{
    private Func<ReturnRow, string?>? get;
    private Action<ReturnRow, string?>? set;

    public Func<ReturnRow, string?> Get => get ??= Getter<string?>();

    public Action<ReturnRow, string?> Set => set ??= Setter<string?>();

    public override void AddTo(CanonicalBytes bytes, ReturnRow row)
    {
        var text = Get(row);
        bytes.Add(text?.Length ?? -1);
        bytes.Add(text.AsSpan());
    }

    public override bool IsEmpty(ReturnRow row) => Get(row) is null;

    public override string? Text(ReturnRow row) => Get(row);
}

/// <summary>A column of numbers, dates, periods or yes and no.</summary>
public sealed class ValueProperty<T>(PropertyInfo property) : RowProperty(property) where T : unmanaged
{
    private Func<ReturnRow, T?>? get;
    private Action<ReturnRow, T>? set;

    public Func<ReturnRow, T?> Get => get ??= Getter<T?>();

    public Action<ReturnRow, T> Set => set ??= Setter<T>();

    public override void AddTo(CanonicalBytes bytes, ReturnRow row)
    {
        var value = Get(row);
        var canonical = value is decimal number ? (T)(object)(number / 1.0000000000000000000000000000m) : value.GetValueOrDefault();
        bytes.Add((byte)(value.HasValue ? 1 : 0));
        bytes.Add(canonical);
    }

    public override bool IsEmpty(ReturnRow row) => Get(row) is null;

    public override string? Text(ReturnRow row) => Get(row) switch
    {
        null => null,
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        bool yes => yes ? "yes" : "no",
        IFormattable value => value.ToString(null, CultureInfo.InvariantCulture),
        { } value => value.ToString(),
    };
}
