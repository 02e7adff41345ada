import { writtenRefPath } from '../parse/hugo-refs.ts'

/** `{{< ref "x.md" >}}`, and the form that the parser needs to see a link: `{{ ref "x.md" }}`, `{% relref "x.md" %}`. */
const shortcode = /^\{(?:\{[<%]?|%)\s*(?:rel)?ref\s([\s\S]*?)(?:[>%]?\}|%)\}$/

const first = new RegExp(`^${writtenRefPath}`)
const path = new RegExp(`(?:^|\\s)path\\s*=\\s*${writtenRefPath}`)
const language = /(?:^|\s)lang\s*=\s*["`]?([\w-]+)/

/**
 * Reads Hugo's `ref` and `relref` where an address is expected.
 *
 * @param href As written, or percent-encoded.
 * @returns What they lead to, with its fragment; `undefined` if the address is none of them.
 * @see https://gohugo.io/shortcodes/ref/
 */
export function readHugoRef(href: string): string | undefined {
	const said = argumentsOf(href)
	const found = said === undefined ? null : (path.exec(said) ?? first.exec(said))
	return found?.slice(1).find((one) => one !== undefined)
}

/** The language that they name: `{{< ref path="x.md" lang="fr" >}}`. */
export function languageOfRef(href: string): string | undefined {
	return language.exec(argumentsOf(href) ?? '')?.[1]
}

function argumentsOf(href: string): string | undefined {
	if (!/^(?:\{|%7B)/i.test(href)) return undefined
	const plain = href.replace(/(?:%[0-9a-f]{2})+/gi, decoded)
	return shortcode.exec(plain.trim())?.[1]?.trim()
}

function decoded(written: string): string {
	try {
		return decodeURIComponent(written)
	} catch {
		return written
	}
}
