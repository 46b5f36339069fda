// Generated from package.json by scripts/generate-version.mjs. Do not edit.
export const version = '0.1.0';
