import {
	type ArgumentNode,
	allCommands,
	type CommandNode,
	type OptionNode,
} from '../command-tree.ts'
import { optionText, synopsisOf, toldArguments } from './manual-page.ts'

/** Writes a section for each command, for `docs/cli.md`. */
export function commandsMarkdown(root: CommandNode): string {
	return allCommands(root)
		.slice(1)
		.map((node) => `${sectionOf(node)}\n`)
		.join('\n')
}

function sectionOf(node: CommandNode): string {
	const { path, description, arguments: args, options, notes } = node
	const rows = [
		...toldArguments(node).map((one) => rowOf(synopsisOf(one), one)),
		...options.map((one) => rowOf(flagsOf(one), one)),
	]
	const title = `blog${path} ${args.map(synopsisOf).join(' ')}`.trimEnd()
	return [
		`### \`${title}\`\n\n${description}`,
		rows.length > 0 && ['| argument | |', '| --- | --- |', ...rows].join('\n'),
		notes !== '' && `\`\`\`text\n${notes}\n\`\`\``,
	]
		.filter(Boolean)
		.join('\n\n')
}

function flagsOf({ short, long, value = '' }: OptionNode): string {
	return [short, `${long} ${value}`.trimEnd()].filter(Boolean).join(', ')
}

function rowOf(names: string, node: ArgumentNode | OptionNode): string {
	return `| \`${names}\` | ${optionText(node).replaceAll('|', '\\|')} |`
}
