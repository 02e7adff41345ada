import { type Patience, patiently } from '@blog/core'
import type { CodeRenderer } from '../options.ts'

/** Whoever writes code blocks, who has failed if they will never finish. */
export function patientCode(code: CodeRenderer, patience: Patience | undefined): CodeRenderer {
	if (!patience) return code
	return {
		render: (...block) => patiently(code.render(...block), patience, 'The `codeRenderer`'),
	}
}
