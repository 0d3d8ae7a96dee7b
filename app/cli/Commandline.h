// What may stand on the command line, said without CLI11's headers: they take ten seconds in each file.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace bywalec::cli {

/// A handle, to be copied; each call gives it back, for the next.
class Option {
  public:
    explicit Option(CLI::Option* option) : m_option(option) {}
    Option typeName(std::string const& name);
    Option required();
    Option within(double least, double most); ///< both included
    Option oneOf(std::vector<std::string> const& values);
    Option showDefault(); ///< in the help
    Option group(std::string const& heading);
    Option oneValueEach(); ///< of a list: --item A --item B, never --item A B
    Option excludes(Option other);

  private:
    CLI::Option* m_option;
};

/// Likewise.
class Command {
  public:
    explicit Command(CLI::App& app) : m_app(&app) {}
    Command addCommand(std::string const& name, std::string const& description);
    /// `value` is text, a number, a list of texts, or optionally one of them; Commandline.cpp says which.
    template<class T>
    Option addOption(std::string const& name, T& value, std::string const& description);
    Option addFlag(std::string const& name, bool& value, std::string const& description);
    /// One of its own commands has to be given.
    Command needsCommand();
    Command footer(std::string const& text);
    /// Called when this is the command that was given.
    Command runs(std::function<void()> chosen);

  private:
    CLI::App* m_app;
};

} // namespace bywalec::cli
