import { allCommands, type CommandNode, type OptionNode } from '../command-tree.ts'
import { optionText, synopsisOf } from './manual-page.ts'

/** Writes a section for each command, for `docs/cli.md`. */
export function commandsMarkdown(root: CommandNode): string {
	return allCommands(root)
		.slice(1)
		.map((node) => `${sectionOf(node)}\n`)
		.join('\n')
}

function sectionOf({ path, description, arguments: args, options, notes }: CommandNode): string {
	const title = `blog${path} ${args.map(synopsisOf).join(' ')}`.trimEnd()
	return [
		`### \`${title}\`\n\n${description}`,
		options.length > 0 && ['| option | |', '| --- | --- |', ...options.map(rowOf)].join('\n'),
		notes !== '' && `\`\`\`text\n${notes}\n\`\`\``,
	]
		.filter(Boolean)
		.join('\n\n')
}

function rowOf(option: OptionNode): string {
	const { short, long, value = '' } = option
	const names = [short, `${long} ${value}`.trimEnd()].filter(Boolean).join(', ')
	return `| \`${names}\` | ${optionText(option).replaceAll('|', '\\|')} |`
}
