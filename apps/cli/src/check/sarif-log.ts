import { DIAGNOSTICS_URL, type Diagnostic, type Rule } from '@blog/core'
import type { Log, ReportingDescriptor, Result } from 'sarif'
import { version } from '../version.ts'
import { isAddress } from './is-address.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

/**
 * Writes diagnostics as a SARIF log, which code hosts and editors show beside the lines.
 *
 * @param diagnostics With paths from the folder of the repository.
 * @param rules The registry: rule id to rule. Those that were broken are listed.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarifLog(
	diagnostics: readonly Diagnostic[],
	rules: Readonly<Record<string, Rule>>,
): Log {
	const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort()
	return {
		$schema: 'https://json.schemastore.org/sarif-2.1.0.json',
		version: '2.1.0',
		runs: [
			{
				tool: {
					driver: {
						name: 'blog',
						version,
						informationUri: DIAGNOSTICS_URL,
						rules: ids.map((id) => describe(id, rules[id])),
					},
				},
				// Columns of diagnostics are of UTF-16.
				columnKind: 'utf16CodeUnits',
				results: diagnostics.map((one) => result(one, ids)),
			},
		],
	}
}

function describe(id: string, rule: Rule | undefined): ReportingDescriptor {
	return {
		id,
		helpUri: `${DIAGNOSTICS_URL}#${id}`,
		...(rule && {
			shortDescription: { text: rule.summary },
			help: { text: rule.note, markdown: rule.note },
			defaultConfiguration: { level: levels[rule.severity] },
		}),
	}
}

function result(
	{ rule, severity, file, line, column, message, hint }: Diagnostic,
	ids: readonly string[],
): Result {
	return {
		ruleId: rule,
		ruleIndex: ids.indexOf(rule),
		level: levels[severity],
		message: { text: hint === undefined ? message : `${message}. ${hint}` },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: isAddress(file) ? file : fileUri(file) },
					...(line !== undefined && {
						region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
					}),
				},
			},
		],
	}
}

/** A path as a relative reference: a first segment with a colon would be a scheme. */
function fileUri(file: string): string {
	const path = file.split('/').map(encodeURIComponent).join('/')
	return path.replace(/%(?:40|2C|2B|3D|26|24)/g, decodeURIComponent)
}
