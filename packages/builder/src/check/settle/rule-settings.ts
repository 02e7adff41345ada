import type { Severity } from '@blog/core'

/** How grave a rule is taken; `off`: its findings are not told. */
export type RuleSetting = 'off' | Severity

/** Rule id to setting. */
export type RuleSettings = Readonly<Record<string, RuleSetting>>

/** What a setting can be. */
export const ruleSettings: readonly RuleSetting[] = ['off', 'info', 'warning', 'error']

/** Whether a value is a {@link RuleSetting}. */
export function isRuleSetting(value: unknown): value is RuleSetting {
	return ruleSettings.includes(value as RuleSetting)
}
