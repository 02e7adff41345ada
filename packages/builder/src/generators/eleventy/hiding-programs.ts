import type { Place } from '@blog/core'
import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import type { Script } from '../program/read-script.ts'
import type { ScriptCall } from '../program/script-calls.ts'
import type { ProgramSyntax } from '../program/syntax/program-syntax.ts'
import type { HiddenFiles } from './hiding/function-cases.ts'
import { givenNames } from './hiding/given-names.ts'
import { preprocessorHides, type ReadPreprocessor } from './hiding/preprocessor-hides.ts'

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
			...ofFormats(programs),
		],
	}
}

/** Whether formats, as `njk,md` or a list of them, name one, or only running the program would tell. */
function mayName(formats: ScriptCall['argument'], format: string): boolean {
	return namesOf(formats)?.some((one) => one === format || one === '*') ?? true
}

function namesOf(formats: unknown): readonly string[] | undefined {
	if (typeof formats === 'string') return formats.split(',').map((one) => one.trim())
	if (!Array.isArray(formats)) return undefined
	const names: readonly unknown[] = formats.map((one) =>
		typeof one === 'string' ? one : one?.value,
	)
	return names.every((one) => typeof one === 'string') ? names : undefined
}

function ofFormats(programs: readonly Module[]): HidingPrograms['problems'] {
	const calls = (method: string) =>
		programs.flatMap(({ file, script }) =>
			script.calls(method).map((call) => ({ ...call, file, formats: namesOf(call.argument) })),
		)
	const isAdded = calls('addTemplateFormats').some(
		({ formats, isConditional }) => formats?.includes('md') && !isConditional,
	)
	if (isAdded) return []
	const [config] = programs
	const set = [...calls('setTemplateFormats'), ...returned(config?.file ?? '', config?.script)]
	return set
		.filter(({ formats }) => !formats?.includes('md'))
		.slice(0, 1)
		.map(({ file, place, formats }) => ofFormat(file, place, formats !== undefined))
}

/** `templateFormats` of what the config exports. */
function returned(file: string, script: Script | undefined) {
	const path = ['templateFormats'] as const
	const place = script?.placeOf(path)
	if (script === undefined || place === undefined) return []
	return [{ file, place, formats: namesOf(script.values.templateFormats) }]
}

function ofPreprocessor(file: string, place: Place) {
	return untold(
		file,
		place,
		'Expected a preprocessor that hides by a key, as `if (data.draft) return false`: only running it would tell what it hides, so nothing is published',
		'Write the condition so',
	)
}

function ofFormat(file: string, place: Place, isTold: boolean) {
	return isTold
		? untold(
				file,
				place,
				'Expected `md` among the formats of templates: without it Eleventy makes no pages of Markdown, so nothing is published',
				'Write it among them',
			)
		: untold(
				file,
				place,
				'Expected formats of templates that are written out: only running it would tell if Markdown is one of them, so nothing is published',
				'Write them out',
			)
}

function untold(file: string, place: Place, message: string, hint: string) {
	return {
		path: [],
		at: { file, place },
		message,
		hint,
		settledBy: ['exclude' as const],
		rule: 'generator-folder-unknown' as const,
	}
}
