/// The expression language of hetumind and n8n.
public enum Expressions {}
