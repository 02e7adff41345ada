// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is code of filters.
import { expect, it } from 'vitest'
import { programSyntax } from '../../program/syntax/program-syntax.ts'
import { dateFormat } from './date-format.ts'

async function read(text: string): Promise<string | undefined> {
	const syntax = programSyntax([{ file: 'a.js', text: `export default ${text}` }])
	const written = syntax.functionOf(await syntax.exported('a.js'))
	return written && dateFormat(written.value)
}

it.each([
	["(d) => DateTime.fromJSDate(d, { zone: 'utc' }).toFormat('yyyy-LL-dd')", '%Y-%m-%d'],
	["(d) => { return DateTime.fromJSDate(d, { zone: 'utc' }).toFormat('LLLL d, y') }", '%B %-d, %Y'],
	[
		"(d, format, zone) => DateTime.fromJSDate(d, { zone: zone || 'utc' }).toFormat(format || 'dd LLLL yyyy')",
		'%d %B %Y',
	],
	["(d, format = 'y/MM') => DateTime.fromJSDate(d).setZone('utc').toFormat(format)", '%Y/%m'],
	["(d) => { if (!d) return ''; return DateTime.fromJSDate(d).toISODate() }", '%Y-%m-%d'],
	[
		"function (d) { const t = DateTime.fromJSDate(new Date(d)); return t.toFormat(`yy, 'at' HH:mm`) }",
		'%y, at %H:%M',
	],
	["(d) => DateTime.fromJSDate(d).toFormat(\"h 'o''clock'\")", '%-I oclock'],
	['(d) => DateTime.fromJSDate(d).toFormat("\'\'yy")', "'%y"],
	['(d) => DateTime.fromJSDate(d).toFormat("yy\'\'")', "%y'"],
	["(d) => DateTime.fromJSDate(d).toFormat(\"'a'''\")", "a'"],
	["(d) => DateTime.fromJSDate(d).toFormat(\"''''\")", "''"],
	["(d) => DateTime.fromJSDate(d).toFormat(\"'a''\")", 'a'],
	['(d) => DateTime.fromJSDate(d).toFormat("yy \'un% yy")', '%y un%% yy'],
	["(d) => dayjs(d).format('YYYY/MM/DD')", '%Y/%m/%d'],
	["(d) => moment.utc(d).format('[Day] D')", 'Day %-d'],
	["(d) => moment(d).utc().format('MMMM D, YYYY')", '%B %-d, %Y'],
	[
		"(d) => { const y = d.getFullYear(); const m = String(d.getMonth() + 1).padStart(2, '0'); const day = String(d.getDate()).padStart(2, '0'); return `${y}/${m}/${day}` }",
		'%Y/%m/%d',
	],
	["(d) => d.getUTCFullYear() + '-' + (d.getUTCMonth() + 1)", '%Y-%-m'],
	["(d) => new Date(d).getFullYear().toString() + '%'", '%Y%%'],
])('%s is %s', async (text, format) => {
	expect(await read(text)).toBe(format)
})

it.each([
	"(d) => DateTime.fromJSDate(d, { zone: 'Europe/Rome' }).toFormat('yyyy')",
	"(d) => DateTime.fromJSDate(d, { zone: 'utc', locale: 'it' }).toFormat('yyyy')",
	"(d) => DateTime.fromJSDate(d).setLocale('it').toFormat('LLLL')",
	"(d) => DateTime.fromJSDate(d).plus({ days: 1 }).toFormat('yyyy')",
	"(d) => DateTime.fromJSDate(other).toFormat('yyyy')",
	"(d) => DateTime.fromJSDate(d).toFormat('DDD')",
	'(d) => DateTime.fromJSDate(d).toFormat(format)',
	"(d) => { log(d); return DateTime.fromJSDate(d).toFormat('yyyy') }",
	"(d) => { let t = d; return DateTime.fromJSDate(t).toFormat('yyyy') }",
	"(d) => { if (d.wip) return ''; return DateTime.fromJSDate(d).toFormat('yyyy') }",
	"(d) => moment(d).format('Do')",
	"(d) => moment(d, 'YYYY').format('YYYY')",
	'(d) => d.getMonth()',
	'(d) => d.getDay()',
	'(d) => d.getFullYear() + d.getDate()',
	'(d) => d.getMonth() + 1 + d.getDate()',
	"(d) => String(d.getFullYear()).padStart(2, '0')",
	'(d) => d.toISOString()',
	'({ d }) => d.getFullYear()',
])('nobody can tell without running it what %s writes', async (text) => {
	expect(await read(text)).toBeUndefined()
})
