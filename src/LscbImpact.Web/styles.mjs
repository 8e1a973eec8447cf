// Copies the GOV.UK frontend's stylesheet into wwwroot without its font: GDS Transport is for gov.uk services alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const css = readFileSync('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.css', 'utf8');
mkdirSync('wwwroot/govuk', { recursive: true });
writeFileSync('wwwroot/govuk/govuk-frontend.min.css', css.replace(/@font-face\{[^}]*\}/g, '').replaceAll('GDS Transport,', '').replace(/\/\*# sourceMappingURL.*?\*\//, ''));
