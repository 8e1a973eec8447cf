#!/usr/bin/env bash
# Adds a migration to both databases: bash src/LscbImpact.Store/add-migration.sh NAME
set -euo pipefail
cd "$(dirname "$0")"
[ $# = 1 ] || { echo "Say the name of the migration: bash $0 NAME" >&2; exit 2; }
dotnet tool restore >/dev/null
dotnet build -v quiet --nologo
for database in Sqlite Postgres; do
  dotnet ef migrations add "$1" --no-build --context "${database}ImpactDb" --output-dir "$database/Migrations"
done
