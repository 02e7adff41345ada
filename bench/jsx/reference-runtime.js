// The smallest JSX runtime that escapes: elements become strings at once. A yardstick, not for use: no context, no checks.

class Raw {
	constructor(html) {
		this.html = html
	}
	toString() {
		return this.html
	}
}

const empty = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'circle', 'path'])
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeHtml = (text) =>
	/[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (character) => entities[character]) : text

export const Fragment = ({ children }) => new Raw(write(children))

export function jsx(type, props) {
	if (typeof type === 'function') return type(props)
	let html = `<${type}`
	let content = ''
	for (const name in props) {
		const value = props[name]
		if (name === 'children') content = write(value)
		else if (name === 'dangerouslySetInnerHTML') content = value.__html
		else if (value === true) html += ` ${name}`
		else if (value !== undefined && value !== null && value !== false)
			html += ` ${name}="${escapeHtml(String(value))}"`
	}
	return new Raw(empty.has(type) ? `${html}>` : `${html}>${content}</${type}>`)
}

function write(child) {
	if (child === undefined || child === null || child === true || child === false) return ''
	if (child instanceof Raw) return child.html
	if (Array.isArray(child)) return child.map(write).join('')
	return escapeHtml(String(child))
}
