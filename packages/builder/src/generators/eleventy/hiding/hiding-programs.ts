import type { Place } from '@blog/core'
import type { GeneratorSite } from '../../generator-site.ts'
import type { HiddenFiles } from '../../hiding/function-cases.ts'
import { givenNames } from '../../hiding/given-names.ts'
import type { Module } from '../../program/modules-below.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import { preprocessorHides, type ReadPreprocessor } from './preprocessor-hides.ts'
import { markdownProblems, mayName } from './template-formats.ts'
import { untoldHiding } from './untold-hiding.ts'

/** What programs of a site hide besides what they add to `ignores`. */
export interface HidingPrograms {
	/** What preprocessors hide. */
	readonly hidden: HiddenFiles
	/** Keys that they write. */
	readonly written: readonly string[]
	/** What only running them would tell: nothing is published. */
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/**
 * Reads which posts preprocessors hide, and whether Markdown is one of the formats of templates.
 *
 * @param globals Names of data that all posts have.
 * @see https://www.11ty.dev/docs/config-preprocessors/
 * @see https://www.11ty.dev/docs/config/#template-formats
 */
export async function hidingPrograms(
	programs: readonly Module[],
	syntax: ProgramSyntax,
	globals: readonly string[],
): Promise<HidingPrograms> {
	const found: { file: string; place: Place; read: ReadPreprocessor | undefined }[] = []
	for (const { file, script } of programs)
		for (const { given, second, place } of script.calls('addPreprocessor')) {
			if (!mayName(second, 'md')) continue
			const at = given[2]?.[0]?.at
			const written = at === undefined ? undefined : syntax.functionOf(await syntax.at(file, at))
			const names = written && givenNames(written.value)
			found.push({ file, place, read: names && { written: written.value, names } })
		}
	const writtenBy = (one: (typeof found)[number]) => [...(one.read?.names.written ?? [])]
	const hidden = found.map((one) => {
		const changed = new Set(found.filter((other) => other !== one).flatMap(writtenBy))
		return { ...one, files: one.read && preprocessorHides(one.read, { globals, changed }) }
	})
	const untold = hidden.filter(({ files }) => files === undefined)
	return {
		hidden: hidden.flatMap(({ files = [] }) => files),
		written: found.flatMap(writtenBy),
		problems: [
			...untold.map(({ file, place }) => ofPreprocessor(file, place)),
			...markdownProblems(programs),
		],
	}
}

function ofPreprocessor(file: string, place: Place) {
	return untoldHiding(
		file,
		place,
		'Expected a preprocessor that hides by a key, as `if (data.draft) return false`: only running it would tell what it hides, so nothing is published',
		'Write the condition so',
	)
}
