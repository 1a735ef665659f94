/** The product's mark: three pillars and a pediment, drawn for Chancery. */
export const markSvg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#16202c"/><path d="M5 12 16 5l11 7v2H5zM7 16h3v8H7zM14.500 16h3v8h-3zM22 16h3v8h-3zM5 25.500h22V28H5z" fill="#d9b45b"/></svg>`;
