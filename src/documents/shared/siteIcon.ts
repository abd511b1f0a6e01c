/** The mark in the browser's tab: the house's initial and number. */
export const siteIcon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="#16372f"/><g font-family="Georgia, serif" font-size="36" text-anchor="middle"><text x="23" y="44" fill="#fff">C</text><text x="45" y="44" fill="#d9b36c" font-style="italic">2</text></g></svg>`
