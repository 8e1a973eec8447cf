using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace LscbImpact.Store.Postgres;

/// <summary>Writes one column of an entity; of a table of parts, the columns that name the row it belongs to come from that row.</summary>
internal delegate void ColumnCopier(NpgsqlBinaryImporter importer, object entity, object? owner);

/// <summary>Compiles a column's writer from the model, so that values take the model's converters and are never boxed.</summary>
internal static class ColumnCopiers
{
    private static readonly MethodInfo WriteValue = typeof(NpgsqlBinaryImporter).GetMethods()
        .Single(m => m is { Name: nameof(NpgsqlBinaryImporter.Write), IsGenericMethod: true } && m.GetParameters() is [_, { ParameterType: var type }] && type == typeof(string));

    private static readonly MethodInfo WriteNothing = typeof(NpgsqlBinaryImporter).GetMethod(nameof(NpgsqlBinaryImporter.WriteNull))!;

    public static ColumnCopier Of(IProperty property)
    {
        var (importer, entity, owner) = (Expression.Parameter(typeof(NpgsqlBinaryImporter)), Expression.Parameter(typeof(object)), Expression.Parameter(typeof(object)));
        var value = property.PropertyInfo is { } own
            ? Expression.Property(Expression.Convert(entity, own.DeclaringType!), own)
            : Owners(property, owner);
        return Expression.Lambda<ColumnCopier>(Written(property, importer, value), importer, entity, owner).Compile();
    }

    /// <summary>A part's reference to its row: that row's key.</summary>
    private static MemberExpression Owners(IProperty property, Expression owner)
    {
        var key = property.FindFirstPrincipal()?.PropertyInfo ?? throw new InvalidOperationException($"{property.Name} is neither a property of its own nor one of its row.");
        return Expression.Property(Expression.Convert(owner, key.DeclaringType!), key);
    }

    private static Expression Written(IProperty property, ParameterExpression importer, Expression value)
    {
        var mapping = property.GetRelationalTypeMapping();
        var some = Nullable.GetUnderlyingType(value.Type) is null ? value : Expression.Property(value, "Value");
        if (mapping.Converter is { } converter)
            some = Expression.Invoke(converter.ConvertToProviderExpression, some.Type == converter.ModelClrType ? some : Expression.Convert(some, converter.ModelClrType));
        var write = Expression.Call(importer, WriteValue.MakeGenericMethod(some.Type), some, Expression.Constant(mapping.StoreType));
        return value.Type.IsValueType && some == value || value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? write
            : Expression.IfThenElse(Expression.Equal(value, Expression.Constant(null, value.Type)), Expression.Call(importer, WriteNothing), write);
    }
}
