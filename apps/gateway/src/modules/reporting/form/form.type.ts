import type { HierarchyTree, OrgLevel } from '@danvan/domain/hierarchy';
import type { FormCode } from '@danvan/domain/reporting';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HierarchyTreeEnum, OrgLevelEnum } from '../../../schema/enums.ts';
import { LocalTextType } from '../../../schema/local-text.ts';
import { IndicatorType } from '../indicator/indicator.type.ts';
import type { StoredForm } from './form.map.ts';

@ObjectType('FormItem')
export class FormItemType {
  @Field(() => IndicatorType)
  indicator!: IndicatorType;

  @Field(() => Boolean)
  required!: boolean;
}

@ObjectType('FormSection')
export class FormSectionType {
  @Field(() => LocalTextType)
  title!: LocalTextType;

  @Field(() => [FormItemType])
  items!: FormItemType[];
}

/** Sections and periods are told by the resolver, from `stored`. */
@ObjectType('ReportForm', { description: 'Biểu mẫu báo cáo, in one version.' })
export class ReportFormType {
  @Field(() => ID)
  code!: FormCode;

  @Field(() => LocalTextType)
  name!: LocalTextType;

  @Field(() => Int)
  version!: number;

  @Field(() => HierarchyTreeEnum)
  tree!: HierarchyTree;

  @Field(() => OrgLevelEnum)
  level!: OrgLevel;

  @Field(() => Boolean, { description: 'Made for demonstration: "dữ liệu minh họa".' })
  isDemonstration!: boolean;

  /** Not in the schema. */
  stored!: StoredForm;
}

export const toFormType = (stored: StoredForm): ReportFormType => {
  const { code, name, version, tree, level } = stored.form;
  const { isDemonstration } = stored;
  return Object.assign(new ReportFormType(), { code, name, version, tree, level, isDemonstration, stored });
};
