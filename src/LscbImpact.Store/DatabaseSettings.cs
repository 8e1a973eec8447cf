namespace LscbImpact.Store;

/// <summary>Which database holds the store.</summary>
public sealed record DatabaseSettings
{
    /// <summary>"sqlite" (one file in the store's folder) or "postgresql".</summary>
    public string Kind { get; init; } = "sqlite";

    /// <summary>PostgreSQL: how the program connects from day to day.</summary>
    public string Connection { get; init; } = "";

    /// <summary>PostgreSQL: how migrations connect, as the role that owns the tables; empty where that is the program's own role.</summary>
    public string Owner { get; init; } = "";

    /// <summary>PostgreSQL: how pages that show figures connect, where they are read from a copy of the database; empty where there is none.</summary>
    public string Reading { get; init; } = "";

    public bool IsPostgres => Kind == "postgresql";

    /// <summary>The sentence that says what is wrong with the settings, or null.</summary>
    public string? Mistake =>
        Kind is not ("sqlite" or "postgresql") ? $"The setting Database:Kind is “{Kind}”; it is “sqlite” or “postgresql”."
        : IsPostgres && Connection.Length == 0 ? "The setting Database:Connection is empty; PostgreSQL needs one, such as “Host=127.0.0.1;Database=lscb;Username=lscb_app”."
        : !IsPostgres && Reading.Length > 0 ? "The setting Database:Reading names a copy of the database to read pages from, and only PostgreSQL has such copies: set Database:Kind, or leave it empty."
        : null;
}
