using System.Linq.Expressions;
using System.Reflection;
using LscbImpact.Core.Measures;

namespace LscbImpact.Store;

/// <summary>
/// Lets a measure leave out what it does not know (a locality, a note): the database can only group by what is named in the query,
/// so members that a measure does not set are set to their defaults here.
/// </summary>
internal sealed class CompletedContributions : ExpressionVisitor
{
    private static readonly Contribution Blank = new();
    private static readonly PropertyInfo[] Members = typeof(Contribution).GetProperties();

    public static IQueryable<Contribution> Of(IQueryable<Contribution> query) =>
        query.Provider.CreateQuery<Contribution>(new CompletedContributions().Visit(query.Expression));

    protected override Expression VisitMemberInit(MemberInitExpression node)
    {
        if (node.Type != typeof(Contribution)) return base.VisitMemberInit(node);
        var set = node.Bindings.Select(b => b.Member.Name).ToHashSet();
        var missing = Members.Where(m => !set.Contains(m.Name) && m.Name != nameof(Contribution.Month)).Select(m => Expression.Bind(m, Expression.Constant(m.GetValue(Blank), m.PropertyType)));
        return Expression.MemberInit(node.NewExpression, node.Bindings.Concat(missing));
    }
}
