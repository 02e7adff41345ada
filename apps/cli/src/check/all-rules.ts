import { builderRules } from '@blog/builder'
import { coreRules, type Rule } from '@blog/core'
import { rendererRules } from '@blog/renderer'

/** Every rule there is. */
export const allRules: Readonly<Record<string, Rule>> = {
	...coreRules,
	...rendererRules,
	...builderRules,
}
