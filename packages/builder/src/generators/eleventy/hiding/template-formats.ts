import type { Place } from '@blog/core'
import type { GeneratorSite } from '../../generator-site.ts'
import type { Module } from '../../program/modules-below.ts'
import type { Script } from '../../program/read-script.ts'
import type { ScriptCall } from '../../program/script-calls.ts'
import { untoldHiding } from './untold-hiding.ts'

/** Whether formats, as `njk,md` or a list of them, name one, or only running the program would tell. */
export function mayName(formats: ScriptCall['argument'], format: string): boolean {
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

/** Says that Markdown is no format of templates, or may be none. */
export function markdownProblems(
	programs: readonly Module[],
): NonNullable<GeneratorSite['problems']> {
	return setWithout(programs, 'md')
		.slice(0, 1)
		.map(({ file, place, formats }) => ofFormat(file, place, formats !== undefined))
}

/** Whether HTML is read: it is one unless a site says otherwise, and nothing but what Markdown goes through hides posts in it. */
export function isHtmlRead(programs: readonly Module[]): boolean {
	return htmlProblems(programs).length === 0 && setWithout(programs, 'html').length === 0
}

/** Says of preprocessors that are for HTML and not for Markdown that they are not read. */
export function htmlProblems(programs: readonly Module[]): NonNullable<GeneratorSite['problems']> {
	return programs.flatMap(({ file, script }) =>
		script
			.calls('addPreprocessor')
			.filter(({ second }) => mayName(second, 'html') && !mayName(second, 'md'))
			.map(({ place }) => ({
				path: [],
				at: { file, place },
				message:
					'Unexpected preprocessor for HTML and not for Markdown: it is not read, so pages in HTML are left out',
				hint: 'Let it be for both: `html,md`.',
			})),
	)
}

/** Where formats are set, and a format may not be among them. */
function setWithout(programs: readonly Module[], format: string) {
	const calls = (method: string) =>
		programs.flatMap(({ file, script }) =>
			script.calls(method).map((call) => ({ ...call, file, formats: namesOf(call.argument) })),
		)
	const isAdded = calls('addTemplateFormats').some(
		({ formats, isConditional }) => formats?.includes(format) && !isConditional,
	)
	if (isAdded) return []
	const [config] = programs
	const set = [...calls('setTemplateFormats'), ...returned(config?.file ?? '', config?.script)]
	return set.filter(({ formats }) => !formats?.includes(format))
}

/** `templateFormats` of what the config exports. */
function returned(file: string, script: Script | undefined) {
	const path = ['templateFormats'] as const
	const place = script?.placeOf(path)
	if (script === undefined || place === undefined) return []
	return [{ file, place, formats: namesOf(script.values.templateFormats) }]
}

function ofFormat(file: string, place: Place, isTold: boolean) {
	return isTold
		? untoldHiding(
				file,
				place,
				'Expected `md` among the formats of templates: without it Eleventy makes no pages of Markdown, so nothing is published',
				'Write it among them',
			)
		: untoldHiding(
				file,
				place,
				'Expected formats of templates that are written out: only running it would tell if Markdown is one of them, so nothing is published',
				'Write them out',
			)
}
