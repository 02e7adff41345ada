import { createPlaceOf } from '../diagnostics/place-of.ts'
import { report } from '../diagnostics/rules.ts'
import { endOfLine } from './front-matter-lines.ts'
import type { FrontMatter } from './read-front-matter.ts'

/** Refuses front matter whose closing line goes on behind the fence, as all but Hugo do. */
export function closedAlone(frontMatter: FrontMatter, source: string, file: string): FrontMatter {
	if (!frontMatter.goesOn) return frontMatter
	const start = frontMatter.bodyOffset - 3
	const fence = source.slice(start, start + 3)
	const line = source.slice(start, endOfLine(source, start)).trimEnd().slice(0, 60)
	const message = `Unexpected line \`${line}\`, expected \`${fence}\` alone to end the front matter`
	const hint = `Put \`${fence}\` alone on that line, and what stands behind it, if it is text, on the next one.`
	const place = createPlaceOf(source)(start)
	return {
		...frontMatter,
		values: Object.create(null),
		diagnostics: [report('front-matter-unclosed', file, message, { place, hint })],
		failed: true,
	}
}
