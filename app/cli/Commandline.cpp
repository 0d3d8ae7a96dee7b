#include "app/cli/Commandline.h"

#include <CLI/CLI.hpp>
#include <cstdint>
#include <optional>

namespace bywalec::cli {

Option Option::typeName(std::string const& name)
{
    m_option->type_name(name);
    return *this;
}

Option Option::required()
{
    m_option->required();
    return *this;
}

Option Option::within(double least, double most)
{
    m_option->check(CLI::Range(least, most));
    return *this;
}

Option Option::oneOf(std::vector<std::string> const& values)
{
    m_option->check(CLI::IsMember(values));
    return *this;
}

Option Option::showDefault()
{
    m_option->capture_default_str();
    return *this;
}

Option Option::group(std::string const& heading)
{
    m_option->group(heading);
    return *this;
}

Option Option::oneValueEach()
{
    m_option->allow_extra_args(false);
    return *this;
}

Option Option::excludes(Option other)
{
    m_option->excludes(other.m_option);
    return *this;
}

Command Command::addCommand(std::string const& name, std::string const& description)
{
    return Command(*m_app->add_subcommand(name, description));
}

template<class T>
Option Command::addOption(std::string const& name, T& value, std::string const& description)
{
    return Option(m_app->add_option(name, value, description));
}

template Option Command::addOption(std::string const&, std::string&, std::string const&);
template Option Command::addOption(std::string const&, std::optional<std::string>&, std::string const&);
template Option Command::addOption(std::string const&, std::vector<std::string>&, std::string const&);
template Option Command::addOption(std::string const&, int&, std::string const&);
template Option Command::addOption(std::string const&, std::optional<int>&, std::string const&);
template Option Command::addOption(std::string const&, std::int64_t&, std::string const&);
template Option Command::addOption(std::string const&, std::optional<std::int64_t>&, std::string const&);
template Option Command::addOption(std::string const&, double&, std::string const&);
template Option Command::addOption(std::string const&, std::uint64_t&, std::string const&);

Option Command::addFlag(std::string const& name, bool& value, std::string const& description)
{
    return Option(m_app->add_flag(name, value, description));
}

Command Command::needsCommand()
{
    m_app->require_subcommand(1);
    return *this;
}

Command Command::footer(std::string const& text)
{
    m_app->footer(text);
    return *this;
}

Command Command::runs(std::function<void()> chosen)
{
    m_app->callback(std::move(chosen));
    return *this;
}

} // namespace bywalec::cli
