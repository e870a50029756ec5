import type { ComponentMapping } from '@remote-ui/react/host';
import { Accordion } from './display/accordion.tsx';
import { BarChart } from './display/bar-chart.tsx';
import { Button, LoadingButton } from './display/button.tsx';
import { Checkbox, ToggleGroup } from './inputs/choices.tsx';
import { CrmActionButton, CrmActionLink } from './crm-actions.tsx';
import { DateInput } from './inputs/date-input.tsx';
import { Dropdown, DropdownButtonItem } from './overlays/dropdown.tsx';
import { Alert, EmptyState, ErrorState, LoadingSpinner, ProgressBar } from './display/feedback.tsx';
import { Icon } from './display/icon.tsx';
import { AutoGrid, Box, Card, Divider, Flex, Inline, Tile } from './display/layout.tsx';
import { Link } from './display/link.tsx';
import { DescriptionList, DescriptionListItem, List } from './display/lists.tsx';
import { NumberInput } from './inputs/number-input.tsx';
import {
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
} from './overlays/overlay-components.tsx';
import { PageHeader, PageHeaderLink, PageHeaderPart, PageTitle } from './display/page-parts.tsx';
import { placeholder } from './placeholder.tsx';
import { ScoreCircle } from './display/score-circle.tsx';
import { MultiSelect, Select } from './inputs/select.tsx';
import { Statistics, StatisticsItem } from './display/statistics.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
} from './display/table.tsx';
import { Tab, Tabs } from './display/tabs.tsx';
import { StatusTag, Tag } from './display/tag.tsx';
import { Input, SearchInput, TextArea } from './inputs/text-inputs.tsx';
import { Heading, Text } from './display/text.tsx';
import { TimeInput } from './inputs/time-input.tsx';

const notDrawn = [
  'LineChart',
  'CrmCardActions',
  'CrmPropertyList',
  'CrmAssociationTable',
  'CrmDataHighlight',
  'CrmReport',
  'CrmAssociationPivot',
  'CrmAssociationPropertyList',
  'CrmAssociationStageTracker',
  'CrmSimpleDeadline',
  'CrmStageTracker',
  'CrmStatistics',
  'Iframe',
  'MediaObject',
  'ExpandableText',
  'FileInput',
  'FileUpload',
  'FileViewer',
  'SettingsView',
  'ButtonRow',
  'CurrencyInput',
  'Form',
  'Illustration',
  'Image',
  'RadioButton',
  'Spacer',
  'Stack',
  'StatisticsTrend',
  'StepIndicator',
  'StepperInput',
  'Toggle',
  'Tooltip',
];

/** Every component of the SDK by its remote name. */
export const components: ComponentMapping = {
  ...Object.fromEntries(notDrawn.map((name) => [name, placeholder(name)])),
  Accordion,
  Alert,
  AutoGrid,
  BarChart,
  Box,
  Button,
  Card,
  Checkbox,
  CrmActionButton,
  CrmActionLink,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Heading,
  Icon,
  Inline,
  Input,
  Link,
  List,
  LoadingButton,
  LoadingSpinner,
  Modal,
  ModalBody,
  ModalFooter,
  MultiSelect,
  NumberInput,
  PageHeader,
  PageHeaderLink,
  PageHeaderPrimaryAction: PageHeaderPart,
  PageHeaderSecondaryActions: PageHeaderPart,
  PageTitle,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  ScoreCircle,
  SearchInput,
  Select,
  Statistics,
  StatisticsItem,
  StatusTag,
  Tab,
  Table,
  TableBody,
  TableCell,
  TableFooter,
  TableHead,
  TableHeader,
  TableRow,
  Tabs,
  Tag,
  Text,
  TextArea,
  Textarea: TextArea,
  Tile,
  TimeInput,
  ToggleGroup,
};
