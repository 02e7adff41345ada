import type { HeaderRule } from './header-rule.ts'

/**
 * Writes a `_headers` file.
 *
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function writeHeaders(rules: readonly HeaderRule[]): string {
	const blocks = rules.map(({ path, headers }) => {
		const lines = headers.map(([name, value]) =>
			value === undefined ? `  ! ${name}\n` : `  ${name}: ${value}\n`,
		)
		return `${path}\n${lines.join('')}`
	})
	return blocks.join('\n')
}
