import type { ComponentMapping } from '@remote-ui/react/host';
import { Accordion } from './display/accordion.tsx';
import { Button, ButtonRow, LoadingButton } from './display/button.tsx';
import { Checkbox, RadioButton, Toggle, ToggleGroup } from './inputs/choices.tsx';
import { DateInput } from './inputs/date-input.tsx';
import { Dropdown, DropdownButtonItem } from './overlays/dropdown.tsx';
import { Alert, EmptyState, ErrorState, LoadingSpinner, ProgressBar } from './display/feedback.tsx';
import { Form } from './inputs/form.tsx';
import { Icon } from './display/icon.tsx';
import { Illustration, Image } from './display/image.tsx';
import {
  AutoGrid,
  Box,
  Card,
  Divider,
  Flex,
  Inline,
  Spacer,
  Stack,
  Tile,
} from './display/layout.tsx';
import { Link } from './display/link.tsx';
import { DescriptionList, DescriptionListItem, List } from './display/lists.tsx';
import { CurrencyInput, NumberInput, StepperInput } from './inputs/number-inputs.tsx';
import {
  Modal,
  ModalBody,
  ModalFooter,
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
} from './overlays/overlay-components.tsx';
import { placeholder } from './placeholder.tsx';
import { ScoreCircle } from './display/score-circle.tsx';
import { MultiSelect, Select } from './inputs/select.tsx';
import { Statistics, StatisticsItem, StatisticsTrend } from './display/statistics.tsx';
import { StepIndicator } from './display/step-indicator.tsx';
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
import { Tooltip } from './overlays/tooltip.tsx';

const NOT_DRAWN = [
  'BarChart',
  'LineChart',
  'CrmActionButton',
  'CrmActionLink',
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
];

/** Every component of the SDK by its remote name. */
export const components: ComponentMapping = {
  ...Object.fromEntries(NOT_DRAWN.map((name) => [name, placeholder(name)])),
  Accordion,
  Alert,
  AutoGrid,
  Box,
  Button,
  ButtonRow,
  Card,
  Checkbox,
  CurrencyInput,
  DateInput,
  DescriptionList,
  DescriptionListItem,
  Divider,
  Dropdown,
  DropdownButtonItem,
  EmptyState,
  ErrorState,
  Flex,
  Form,
  Heading,
  Icon,
  Illustration,
  Image,
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
  Panel,
  PanelBody,
  PanelFooter,
  PanelSection,
  ProgressBar,
  RadioButton,
  ScoreCircle,
  SearchInput,
  Select,
  Spacer,
  Stack,
  Statistics,
  StatisticsItem,
  StatisticsTrend,
  StatusTag,
  StepIndicator,
  StepperInput,
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
  Toggle,
  ToggleGroup,
  Tooltip,
};
