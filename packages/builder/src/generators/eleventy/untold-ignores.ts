import type { GeneratorSite } from '../generator-site.ts'
import type { Script } from '../program/read-script.ts'

/** Says what a config adds to `ignores` that only running it would tell. */
export function untoldIgnores(
	script: Script,
	file: string,
): NonNullable<GeneratorSite['problems']> {
	return script
		.calls('ignores.add')
		.filter(({ argument }) => typeof argument !== 'string')
		.map(({ place }) => ({
			path: [],
			at: { file, place },
			message:
				'Expected `ignores.add` of what is written out: only running it would tell what it leaves out, so that is published',
			hint: 'Write the path out there, in an .eleventyignore, or in `exclude` of a blog.config.json.',
		}))
}
