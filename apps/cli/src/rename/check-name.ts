import { BlogError, type Post, slugify } from '@blog/core'
import { nameProblem } from '../posts/name-problem.ts'

/**
 * Makes sure that a post can have a name.
 *
 * @throws {BlogError} `USAGE` with one that it can have.
 */
export function checkName({ kind, file, slug }: Post<unknown>, name: string): void {
	if (kind === 'list')
		throw new BlogError('USAGE', `Unexpected list ${file}: its folder is its name`)
	if (name.includes('/'))
		throw new BlogError(
			'USAGE',
			`Unexpected \`/\` in slug ${name}: a post keeps its folder, expected a name alone`,
		)
	const usual = slugify(name)
	const problem = nameProblem(usual)
	if (problem) throw new BlogError('USAGE', problem)
	if (name !== usual)
		throw new BlogError('USAGE', `Unexpected slug \`${name}\`, did you mean ${usual}?`)
	if (name === slug) throw new BlogError('USAGE', `Unexpected slug ${name}: ${file} has it already`)
}
