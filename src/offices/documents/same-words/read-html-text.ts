const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** What a reader of HTML reads: the text of the body, a line end at each block and break, pictures by their words. */
export function readHtmlText(html: string): string {
  return html
    .replace(/^.*<body[^>]*>/su, '')
    .replace(/<img[^>]*alt="([^"]*)"[^>]*>/gu, '$1')
    .replace(/<(?:br|\/?(?:p|div|h\d|li|ol|ul|t[rhd]|table|thead|tbody))\b[^>]*>/gu, '\n')
    .replace(/<[^>]+>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (whole, name: string) => entities[name] ?? whole);
}
