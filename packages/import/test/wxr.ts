/** Elements of an item, by name. */
export interface Fields {
	readonly [name: string]: string
}

/** An item as WordPress writes it; fields are elements, the rest stands as it is. */
export function item(fields: Fields, rest = ''): string {
	const all: Fields = {
		title: 'Hello',
		'wp:post_id': '1',
		'wp:post_type': 'post',
		'wp:status': 'publish',
		'wp:post_date': '2024-05-06 10:00:00',
		'wp:post_date_gmt': '2024-05-06 08:00:00',
		...fields,
	}
	const elements = Object.entries(all).map(
		([name, text]) => `<${name}><![CDATA[${text}]]></${name}>`,
	)
	return `<item>${elements.join('\n')}${rest}</item>`
}

/** An export of a site at an address. */
export function wxr(items: readonly string[], home = 'https://old.example'): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
	xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Ann &amp;amp; Bob</title><link>https://wrong.example</link><language>en-US</language><wp:base_blog_url>${home}</wp:base_blog_url>
<wp:author><wp:author_login>mw</wp:author_login><wp:author_display_name>M. W.</wp:author_display_name></wp:author>
${items.join('\n')}
</channel></rss>`
}
