import { unreachable } from '../../../kernel/index.ts';
import type { Rule } from '../../rules/rule.ts';
import type { LeafView, Told } from '../leaf-view.ts';
import { tellAgainstBest } from './tell-against-best.ts';
import { tellCondition } from './tell-condition.ts';
import {
  tellBonusPenalty,
  tellDeduction,
  tellLateness,
  tellManual,
  tellPerOccurrence,
} from './tell-counts.ts';
import { tellExpression } from './tell-expression.ts';
import { tellLinear } from './tell-linear.ts';
import { tellBands, tellRankBand } from './tell-steps.ts';
import { tellTargetRatio } from './tell-target-ratio.ts';

/** How a rule comes to the points of one subject, step by step. */
export const tellRule = (rule: Rule, view: LeafView): Told => {
  switch (rule.name) {
    case 'targetRatio':
      return tellTargetRatio(rule, view);
    case 'linear':
      return tellLinear(rule, view);
    case 'bands':
      return tellBands(rule, view);
    case 'allOrNothing':
      return tellCondition(rule.condition, view);
    case 'perOccurrence':
      return tellPerOccurrence(rule, view);
    case 'bonusPenalty':
      return tellBonusPenalty(rule, view);
    case 'deductFromFull':
      return tellDeduction(rule, view);
    case 'rankBand':
      return tellRankBand(rule, view);
    case 'proportionToBest':
      return tellAgainstBest(rule.direction, view, [], () => true);
    case 'lateness':
      return tellLateness(rule, view);
    case 'manual':
      return tellManual(rule, view);
    case 'expression':
      return tellExpression(rule, view);
    default:
      return unreachable(rule);
  }
};
