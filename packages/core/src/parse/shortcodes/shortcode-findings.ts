import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { createPlaceOf } from '../../diagnostics/place-of.ts'
import { report } from '../../diagnostics/rules.ts'
import { nearestName } from '../../front-matter/nearest-name.ts'
import { memoize } from '../../memoize.ts'
import { ownFunction } from './own-function.ts'

/** What there is to say of the shortcodes of a post; each tells where a tag starts. */
export interface ShortcodeFindings {
	readonly diagnostics: readonly Diagnostic[]
	/** A tag that does not end. */
	broken(start: number): void
	/** An end of what was not opened. */
	stray(name: string, start: number): void
	/** A call that needs an end, and has none. */
	unclosed(name: string, start: number): void
	/** A Go template between the tags of an inline shortcode. */
	template(name: string, start: number): void
	/** @param isHidden Whether its template shows nothing of what stands in it. */
	unknown(name: string, start: number, isHidden: boolean): void
	/** Its function throws. */
	failed(name: string, start: number, error: unknown): void
}

/** @param names Those of all shortcodes that there are. */
export function shortcodeFindings(
	source: string,
	file: string,
	names: readonly string[],
): ShortcodeFindings {
	const diagnostics: Diagnostic[] = []
	const placeOf = createPlaceOf(source)
	const nearest = memoize((name) => nearestName(name, names))
	const say = (rule: Parameters<typeof report>[0], at: number, message: string, hint: string) => {
		diagnostics.push(report(rule, file, message, { place: placeOf(at), hint }))
	}
	return {
		diagnostics,
		broken(start) {
			const message = 'Unexpected `{{`, expected a shortcode that ends as it began'
			say('shortcode-syntax', start, message, 'Write `{{</* … */>}}` to show it as it stands.')
		},
		stray(name, start) {
			const message = `Unexpected end of \`${name}\`, which was not opened`
			say('shortcode-syntax', start, message, 'Remove it, or write the opening tag before it.')
		},
		unclosed(name, start) {
			const [open, close] = source[start + 2] === '%' ? ['{{%', '%}}'] : ['{{<', '>}}']
			const message = `Unexpected open \`${name}\`, expected its end after it`
			const hint = `Write \`${open} /${name} ${close}\` where it ends. What follows it is shown, without it.`
			say('shortcode-syntax', start, message, hint)
		},
		template(name, start) {
			const hint = 'Write here what it makes: Go templates are not run.'
			say('shortcode-unknown', start, `Unexpected template in \`${name}\``, hint)
		},
		unknown(name, start, isHidden) {
			const meant = nearest(name)
			const own = ownFunction(name)
			const hint = meant ? `Did you mean \`${meant}\`? ${own}` : own
			const why = isHidden ? ', whose template shows nothing of what stands in it' : ''
			say('shortcode-unknown', start, `Unexpected shortcode \`${name}\`${why}`, hint)
		},
		failed(name, start, error) {
			const message = `\`${name}\`: ${error instanceof Error ? error.message : error}`
			say('shortcode-failed', start, message, 'What it stands for is left out of the post.')
		},
	}
}
