import type { Advice, ExplainedSetting, Inspection } from '@blog/builder'
import { tableText } from '../list/table-text.ts'
import { plain } from '../terminal/plain.ts'
import { paintLine } from '../terminal/span.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import { formatBytes } from './format-bytes.ts'

/** What `blog doctor --json` prints, without diagnostics. */
export interface DoctorReport extends Omit<Inspection, 'diagnostics'> {
	readonly versions: { readonly blog: string; readonly node: string; readonly platform: string }
}

const signs: Readonly<Record<Advice['about'], string>> = {
	safety: 'unsafe',
	speed: 'slow',
	site: 'missing',
}

/**
 * Writes what was found of a site for people.
 *
 * @param width Columns of the terminal.
 * @returns Lines that end with a line break.
 */
export function doctorText(
	{ versions, config, cache, counts, timings, advice }: DoctorReport,
	{ color, width }: { readonly color: boolean; readonly width: number },
): string {
	const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text)
	const { blog, node, platform } = versions
	const { config: configTime, load, plan, renderPost } = timings
	const { files, bytes, lastWritten, folder } = cache
	const written = lastWritten === undefined ? '' : `, written ${isoMinute(lastWritten)}`
	const wrapped = (text: string) =>
		wrapLine([{ text }], width)
			.map((line) => `${paintLine(line, false)}\n`)
			.join('')
	const isSet = ({ value }: ExplainedSetting) => !isEmpty(value)
	const unset = config.settings.filter((one) => !isSet(one) && one.from === 'default')
	const rows = (entries: readonly (readonly string[])[], isProse = false) =>
		tableText(
			[{}, { isProse }, { isProse }],
			entries.map((row) => row.map(plain)),
			width,
		)
	return [
		rows([
			['blog', `${blog}, Node.js ${node}, ${platform}`],
			['posts', countsText(counts)],
			[
				'cache',
				files === 0
					? `empty, ${folder}`
					: `${formatBytes(bytes)} in ${files} files${written}, ${folder}`,
			],
			[
				'time',
				`config ${ms(configTime)}, load ${ms(load)}, plan ${ms(plan)}${renderPost === undefined ? '' : `, a post ${ms(renderPost)}`}`,
			],
		]),
		`\n${bold(`Settings of ${plain(config.file ?? 'no config')}`)}\n`,
		rows(
			config.settings
				.filter(isSet)
				.map(({ key, value, from }) => [key, JSON.stringify(value), from]),
			true,
		),
		unset.length === 0 ? '' : wrapped(`not set: ${unset.map(({ key }) => key).join(', ')}`),
		`\n${bold('Advice')}\n`,
		advice.length === 0
			? 'nothing makes this site slow or unsafe\n'
			: rows(advice.map(({ about, message }) => [signs[about], message])),
	].join('')
}

/** `10 posts, 1 page` */
function countsText(counts: Inspection['counts']): string {
	const entries = Object.entries(counts).map(([name, count]) => {
		const one = count === 1 ? name.replace(/s$/, '') : name
		return `${count} ${one}`
	})
	return entries.join(', ')
}

function isEmpty(value: unknown): boolean {
	if (value === undefined || value === '') return true
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0
}

function ms(time: number): string {
	return `${time < 10 ? time.toFixed(1) : Math.round(time)} ms`
}

/** `2024-10-09 08:30 UTC` */
function isoMinute(time: number): string {
	return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
