/** Makes text safe in HTML: between tags, and in attributes in double quotes. */
export function escapeHtml(text: string): string {
	if (!/["&<]/.test(text)) return text
	let html = ''
	let start = 0
	for (let index = 0; index < text.length; index++) {
		const reference = referenceOf(text.charCodeAt(index))
		if (reference === '') continue
		html += text.slice(start, index) + reference
		start = index + 1
	}
	return html + text.slice(start)
}

function referenceOf(code: number): string {
	if (code === 38) return '&amp;'
	if (code === 60) return '&lt;'
	return code === 34 ? '&quot;' : ''
}
