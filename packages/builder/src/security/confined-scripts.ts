import type { Diagnostic, Post } from '@blog/core'
import type { PostScript, RenderedPost } from '@blog/renderer'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { report } from '../diagnostics/rules.ts'
import { originSource } from './address-sources.ts'
import { isExecuted } from './is-executed.ts'

/** What of a script's text a policy may stop: code made of text, and elements made of text or by name. */
const suspicious =
	/\bimport\s*\(|\bimportScripts\b|\beval\s*\(|\bFunction\s*\(|createElement\s*\(\s*['"`](?:script|style|link)\b|document\.write|<(?:script|style|link)\b|\bstyle\s*=\s*\\?['"]|setAttribute\s*\(\s*['"`](?:style|on)/i

/**
 * Names the scripts of a post that its page lets run and that may do what its page does not allow: nobody can tell before they run.
 *
 * @param security Whoever allows a script's host there, or `'self'` for the scripts of the site, has looked.
 */
export function confinedScripts(
	{ file }: Post<unknown>,
	{ scripts }: Pick<RenderedPost, 'scripts'>,
	security: ResolvedConfig['security'],
): readonly Diagnostic[] {
	if (security === false) return []
	const allowed = security['script-src'] ?? []
	return scripts.flatMap(({ line, column, ...script }) => {
		const [message, hint] = problemOf(script, allowed) ?? []
		if (message === undefined) return []
		const place = line === undefined ? undefined : { line, column: column ?? 1 }
		return report('script-confined', file, message, { place, hint })
	})
}

function problemOf(
	{ text, src, type }: PostScript,
	allowed: readonly string[],
): readonly [message: string, hint: string] | undefined {
	if (!isExecuted(type)) return undefined
	if (src === undefined && /^\s*javascript:/i.test(text))
		return [
			'Unexpected `javascript:` address: the policy of the page does not let it run',
			'Write a `<button>` with an `onclick` instead: what stands there is allowed by its hash.',
		]
	if (src === undefined && !suspicious.test(text)) return undefined
	const host = src === undefined ? undefined : originSource(src)
	const source = host ?? "'self'"
	if (allowed.includes(source)) return undefined
	const name =
		src === undefined
			? 'Inline script'
			: // All of a host are one matter: where they stand is said beside it.
				host === undefined
				? `Script \`${src}\``
				: `Script of \`${host}\``
	return [
		`${name} may do what the policy of the page does not allow: load further scripts, add styles, or make code of text`,
		`Look at the page: the console of the browser names what is missing, and \`security\` can allow it. When all is well, say so: \`security: { 'script-src': [${JSON.stringify(source)}] }\`.`,
	]
}
