import type { Diagnostic } from '@blog/core'
import { isAddress } from './is-address.ts'

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const

/**
 * Writes diagnostics as commands of a GitHub workflow, which shows them beside the lines of a pull request.
 *
 * @param diagnostics With paths from the folder of the repository.
 * @returns A line for each.
 *
 * @example githubCommands([diagnostic]) // '::error file=posts/a.md,line=3,col=7,title=link-broken::Unexpected path …\n'
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function githubCommands(diagnostics: readonly Diagnostic[]): string {
	return diagnostics.map((one) => `${command(one)}\n`).join('')
}

function command({ rule, severity, file, line, column, message, hint }: Diagnostic): string {
	const properties = {
		...(!isAddress(file) && {
			file,
			line,
			col: column,
		}),
		title: rule,
	}
	const written = Object.entries(properties)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
	const text = [isAddress(file) ? `${file}: ${message}` : message, hint].filter(Boolean).join('\n')
	return `::${commands[severity]} ${written.join(',')}::${escapeData(text)}`
}

/** As the toolkit of the workflows does, `@actions/core`. */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
