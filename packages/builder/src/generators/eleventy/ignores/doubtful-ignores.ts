import type { GeneratorSite } from '../../generator-site.ts'
import type { IgnoreLine } from './ignore-line.ts'

type Problem = NonNullable<GeneratorSite['problems']>[number]

/** What there is to say of a line that is no glob: nothing is published until somebody says what is content. */
export function unreadableIgnore({ file, place, text }: IgnoreLine): Problem {
	return {
		path: [],
		at: { file, place },
		message: `Unexpected \`${text}\`, expected a path or a glob: nobody can tell what it leaves out, so nothing is published`,
		hint: 'Write the paths out',
		settledBy: ['exclude'],
		rule: 'generator-folder-unknown',
	}
}

/** What there is to say of a line that reads as if it left out more than Eleventy takes it for. */
export function doubtfulIgnores({ file, place, text, path }: IgnoreLine): readonly Problem[] {
	const why = doubtOf(path)
	if (why === undefined) return []
	return [
		{
			path: [],
			at: { file, place },
			message: `Unexpected \`${text}\`, ${why}: what it is to leave out may be published, as it is by Eleventy`,
			hint: 'Write each path on a line of its own.',
		},
	]
}

const pairs = [
	['{', '}'],
	['[', ']'],
	['(', ')'],
] as const

function doubtOf(path: string): string | undefined {
	const plain = path.replace(/\\./g, '')
	// Of `{1..9}` it makes `[1-9]`, and of more signs the same.
	if (/\{[^{},]*\.\.[^{},]*\}/.test(plain) && !/\{\w\.\.\w\}/.test(plain))
		return 'expected a choice such as `{10,11,12}`, for a range of more than one sign is none'
	const count = (sign: string) => plain.split(sign).length
	const open = pairs.find(([opening, closing]) => count(opening) !== count(closing))
	return (
		open && `expected \`${open[0]}\` and \`${open[1]}\` in pairs, for one alone is a sign as others`
	)
}
