/** Where pages get news, and the script that listens for them. */
export const EVENTS_PATH = '/__blog/events'
export const CLIENT_PATH = '/__blog/client.js'

/** Told to pages after an update in place: a theme's script may have work to do again. */
export const UPDATE_EVENT = 'blog:update'

/**
 * The script of pages in dev. After a change of posts it puts what is new into the page, node by node, so that the reader keeps
 * their place; the page is loaded again when anything around `<main>` has changed, when scripts stand in it, and after the server
 * was started again.
 */
export const clientScript = `const scriptOf = (page) => page.querySelector('script[src="${CLIENT_PATH}"]')
// The last one is the script's: it ends the body.
const frameIn = (text) => [...text.matchAll(/data-frame="([\\w-]*)"/g)].at(-1)?.[1]

async function update() {
	const response = await fetch(location.href)
	const text = await response.text()
	// Before it is read as a page: styles in it may be such as the policy of this one does not allow.
	if (response.redirected || frameIn(text) !== scriptOf(document)?.dataset.frame)
		return location.reload()
	const page = new DOMParser().parseFromString(text, 'text/html')
	const [old, next] = [document, page].map((one) => one.querySelector('main'))
	if (!old || !next || old.querySelector('script') || next.querySelector('script'))
		return location.reload()
	const { scrollX: left, scrollY: top } = window
	document.title = page.title
	change(old, next)
	document.getElementById('blog-errors')?.remove()
	const errors = page.getElementById('blog-errors')
	if (errors) document.body.append(errors)
	scrollTo({ left, top, behavior: 'instant' })
	document.dispatchEvent(new Event('${UPDATE_EVENT}'))
}

/** Makes an element like another one, and leaves alone what is equal in both. */
function change(old, next) {
	if (old.isEqualNode(next)) return
	for (const { name } of [...old.attributes]) if (!next.hasAttribute(name)) old.removeAttribute(name)
	for (const { name, value } of next.attributes)
		if (old.getAttribute(name) !== value) old.setAttribute(name, value)
	const before = [...old.childNodes]
	const after = [...next.childNodes]
	while (before.length && after.length && before[0].isEqualNode(after[0])) {
		before.shift()
		after.shift()
	}
	let end = null
	while (before.length && after.length && before.at(-1).isEqualNode(after.at(-1))) {
		end = before.pop()
		after.pop()
	}
	const arePairs = before.length === after.length
	for (const [index, node] of before.entries()) {
		const other = after[index]
		const isElement = node.nodeType === Node.ELEMENT_NODE
		if (arePairs && isElement && node.nodeName === other.nodeName) change(node, other)
		else if (arePairs) node.replaceWith(other)
		else node.remove()
	}
	if (arePairs) return
	for (const node of after) old.insertBefore(node, end)
}

let updating = Promise.resolve()
// The server says at once if the page is older than what it has.
const events = new EventSource('${EVENTS_PATH}?version=' + scriptOf(document).dataset.version)
// A page that cannot be fetched is on its way out: the connection is lost too.
events.addEventListener('update', () => { updating = updating.then(update).catch(() => {}) })
events.addEventListener('reload', () => location.reload())
addEventListener('pagehide', () => events.close())
// A page that comes back as it was left has missed what happened since.
addEventListener('pageshow', ({ persisted }) => { if (persisted) location.reload() })
`
