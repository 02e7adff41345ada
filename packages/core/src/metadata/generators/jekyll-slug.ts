const kept = {
	pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
	default: /[^\p{M}\p{L}\p{Nd}]+/gu,
}

/**
 * Makes a segment of an address as Jekyll does.
 *
 * @param mode `pretty` keeps case and what a path may hold; `default` keeps letters and digits, in lower case.
 * @example jekyllSlug('The _config.yml file', 'default') // 'the-config-yml-file'
 * @see https://jekyllrb.com/docs/liquid/filters/#options-for-the-slugify-filter
 */
export function jekyllSlug(text: string, mode: keyof typeof kept): string {
	const slug = text.replace(kept[mode], '-').replace(/^-|-$/g, '')
	return mode === 'pretty' ? slug : slug.toLowerCase()
}
