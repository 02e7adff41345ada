import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import type { Script } from '../program/read-script.ts'

/** Says what a config and files that it runs add to `ignores` that only running them would tell. */
export function untoldIgnores(modules: readonly Module[]): NonNullable<GeneratorSite['problems']> {
	return modules.flatMap(({ file, script }) =>
		[...script.calls('ignores.add').filter(isComputed), ...handedOn(script)].map(({ place }) => ({
			path: [],
			at: { file, place },
			message:
				'Expected `ignores.add` of what is written out: only running it would tell what is no content, so none is published',
			hint: 'Write the path out there or in an .eleventyignore, or make a blog.config.json with `{ "generator": "eleventy", "content": "src", "exclude": ["drafts"] }`.',
			settledBy: ['exclude' as const],
			rule: 'generator-folder-unknown' as const,
		})),
	)
}

type Call = ReturnType<Script['calls']>[number]

function isComputed({ argument }: Call): boolean {
	return typeof argument !== 'string'
}

/** Where `ignores` is named without a method of its own called anywhere: it has another name then. */
function handedOn(script: Script): readonly Call[] {
	const methods = ['add', 'delete', 'has', 'clear']
	const isUsed = methods.some((method) => script.calls(`ignores.${method}`).length > 0)
	return isUsed ? [] : script.calls('*.ignores')
}
