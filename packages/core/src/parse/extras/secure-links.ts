import type { Nodes } from 'mdast'

/** Makes `https` of the `http` that stands for no protocol: `www.example.com`. */
export function secureLinks(node: Nodes): void {
	if (node.type === 'link') {
		const [text, ...others] = node.children
		if (text?.type !== 'text' || others.length > 0 || node.url !== `http://${text.value}`) return
		const { start, end } = node.position ?? {}
		const length = (end?.offset ?? 0) - (start?.offset ?? 0)
		if (/^www\./i.test(text.value) && length === text.value.length)
			node.url = `https://${text.value}`
	} else if ('children' in node) for (const child of node.children) secureLinks(child)
}
