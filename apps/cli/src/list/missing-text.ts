import { nearestName } from '@blog/core'
import { plain } from '../terminal/plain.ts'
import type { MissingTerm } from './find-posts.ts'

/** ``no post has the tag `goo`, did you mean go?`` */
export function missingText({ option, name, names }: MissingTerm): string {
	const near = nearestName(name, names)
	const advice = near === undefined ? '' : `, did you mean ${near}?`
	return `${plain(`no post has the ${option} \`${name}\`${advice}`)}\n`
}
