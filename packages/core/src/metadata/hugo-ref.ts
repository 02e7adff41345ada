/** `{{< ref "x.md" >}}`, and the form that the parser needs to see a link: `{{ ref "x.md" }}`, `{% relref "x.md" %}`. */
const shortcode = /^\{(?:\{[<%]?|%)\s*(?:rel)?ref\s+([\s\S]*?)(?:[>%]?\}|%)\}$/

const first = /^["'`]?([^"'`\s>%}]+)/
const path = /(?:^|\s)path\s*=\s*["'`]?([^"'`\s>%}]+)/
const language = /(?:^|\s)lang\s*=\s*["'`]?([\w-]+)/

/**
 * Reads Hugo's `ref` and `relref` where an address is expected.
 *
 * @param href As written, or percent-encoded.
 * @returns What they lead to, with its fragment; `undefined` if the address is none of them.
 * @see https://gohugo.io/shortcodes/ref/
 */
export function readHugoRef(href: string): string | undefined {
	const said = argumentsOf(href)
	return said && (path.exec(said) ?? first.exec(said))?.[1]
}

/** The language that they name: `{{< ref path="x.md" lang="fr" >}}`. */
export function languageOfRef(href: string): string | undefined {
	return language.exec(argumentsOf(href) ?? '')?.[1]
}

function argumentsOf(href: string): string | undefined {
	if (!/^(?:\{|%7B)/i.test(href)) return undefined
	const plain = href.replace(/%(7B|7D|3C|3E|22|20|60|25)/gi, (whole) => decodeURIComponent(whole))
	return shortcode.exec(plain.trim())?.[1]
}
