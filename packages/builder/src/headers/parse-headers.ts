import type { HeaderRule } from './header-rule.ts'

/**
 * Reads a `_headers` file as Netlify and Cloudflare do: a line that begins with a slash is a path, those below it are its headers. Rules for other hosts
 * and what is neither are left out.
 */
export function parseHeaders(text: string): readonly HeaderRule[] {
	const rules: { path: string; headers: (readonly [string, string | undefined])[] }[] = []
	let headers: (readonly [string, string | undefined])[] = []
	for (const line of text.split(/\r?\n/).map((written) => written.trim())) {
		const [, name = '', value = ''] = /^([^\s:!#]+)\s*:\s*(.+)$/.exec(line) ?? []
		const removed = /^!\s*(\S+)$/.exec(line)?.[1]
		if (line.startsWith('/') || /^https:\/\//.test(line)) {
			headers = []
			if (line.startsWith('/')) rules.push({ path: line, headers })
		} else if (removed !== undefined) headers.push([removed, undefined])
		else if (value !== '') headers.push([name, value])
	}
	return rules
}
